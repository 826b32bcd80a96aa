-- A key that makes a retry safe: it is written in the act's own transaction, so a second request with the same key finds
-- the first one's answer or, if the first was undone, acts anew.
create table acts.once (
    account_id  bigint      not null,
    key         text        not null check (length(key) between 8 and 200),
    fingerprint bytea       not null,
    answer      text,
    at          timestamptz not null default now(),
    primary key (account_id, key)
);
create index on acts.once (at);
grant usage on schema acts to congly_app;
grant select, insert, update, delete on acts.once to congly_app;
