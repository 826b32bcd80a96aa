-- The record of who did and saw what. The program may only add; nobody updates, deletes or truncates. Each row is written
-- in the transaction of the act itself, and the guard below refuses the commit of a protected table's change without one.
create table trail.event (
    txid        xid8        not null default pg_current_xact_id(),
    id          bigint      generated always as identity,
    at          timestamptz not null default clock_timestamp(),           -- the database's clock
    account_id  bigint      not null,                                     -- 0 is nobody signed in, -1 the program itself
    action      text        not null,
    object_type text        not null,
    object_id   text        not null,
    unit_id     integer,
    body        bytea       not null,                                     -- canonical JSON (RFC 8785), personal parts sealed
    primary key (txid, id)
);
create index on trail.event (object_type, object_id, at);
create index on trail.event (account_id, at);
create index on trail.event (at);
create table trail.subject_key (
    subject    text        primary key,                                   -- person:17, account:4
    wrapped    bytea       not null,                                      -- AES-256 key, wrapped by the house's key
    created_at timestamptz not null default now()
);
-- security definer: the program itself may not read the table row by row under another's eyes
create function trail.guard() returns trigger language plpgsql as $$
begin
    if not exists (select from trail.event e where e.txid = pg_current_xact_id()) then
        raise exception 'change of %.% without a trail entry', tg_table_schema, tg_table_name
            using errcode = 'CL001', hint = 'Whatever changes a protected table records its act in the same transaction.';
    end if;
    return null;
end $$;
-- protect('matter.matter') puts the guard on a table.
create procedure trail.protect(protected regclass) language plpgsql as $$
begin
    execute format('create constraint trigger trail_guard after insert or update or delete on %s '
                   'deferrable initially deferred for each row execute function trail.guard()', protected);
end $$;
grant usage on schema trail to congly_app, congly_loader;
grant insert, select on trail.event to congly_app;
grant insert on trail.event to congly_loader;
grant select, insert on trail.subject_key to congly_app, congly_loader;
