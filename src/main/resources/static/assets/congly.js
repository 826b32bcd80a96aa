/* Công Lý: small comforts. Every page works without this file. */
(() => {
  'use strict';
  const typing = el => el instanceof HTMLElement && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName));

  // "/" leads to the search from anywhere on the desk.
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const search = document.querySelector('.top .find input');
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  });

  // Arrow keys walk a list once one of its links has the focus; Enter opens, as everywhere.
  const lists = '.due-list, [data-keys]';
  const links = '.due-what a, [data-key]';
  document.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = event.target instanceof Element && event.target.matches(links) ? event.target : null;
    if (!step || !at || !at.closest(lists) || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = [...document.querySelectorAll(lists)].flatMap(list => [...list.querySelectorAll(links)]);
    const to = all[all.indexOf(at) + step];
    if (!to) return;
    event.preventDefault();
    to.focus();
  });

  // A form that is on its way is not sent again. The button keeps its name and value, so it is never disabled.
  const words = new WeakMap();
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.target === '_blank') return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    const busy = document.body.dataset.busy;
    const button = event.submitter;
    if (!button || !busy || form.dataset.quiet !== undefined) return;
    setTimeout(() => {
      words.set(button, [...button.childNodes]);
      button.setAttribute('aria-disabled', 'true');
      button.replaceChildren(busy);
    });
  });
  const awake = form => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-disabled]').forEach(button => {
      if (words.has(button)) button.replaceChildren(...words.get(button));
      button.removeAttribute('aria-disabled');
    });
  };
  window.addEventListener('pageshow', event => {
    if (event.persisted) document.querySelectorAll('form[data-sent]').forEach(awake);
  });
  document.addEventListener('htmx:afterRequest', event => {
    const form = event.target instanceof Element ? event.target.closest('form') : null;
    if (form) awake(form);
  });

  // A part of a page asked for after the session has ended: the whole page goes to the sign-in.
  document.addEventListener('htmx:beforeSwap', event => {
    if (new URL(event.detail.xhr.responseURL).pathname !== '/sign-in') return;
    event.detail.shouldSwap = false;
    window.location.reload();
  });

  // Long forms ask before what was typed is lost.
  let typed = false;
  document.addEventListener('input', event => {
    if (event.target instanceof Element && event.target.closest('form[data-keep]')) typed = true;
  });
  document.addEventListener('submit', () => { typed = false; });
  window.addEventListener('beforeunload', event => { if (typed) event.preventDefault(); });

  // Quick exit: without script it is a plain link; with script this page also leaves the history.
  document.addEventListener('click', event => {
    const leave = event.target instanceof Element ? event.target.closest('a.leave') : null;
    if (!leave) return;
    event.preventDefault();
    typed = false;
    document.body.hidden = true;
    window.location.replace(leave.href);
  });

  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
  const mistakes = document.querySelector('.mistakes');
  if (mistakes) mistakes.focus();
})();
