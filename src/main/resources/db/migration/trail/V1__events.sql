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
-- The program holds no right to read the table: the guard looks with its owner's eyes.
create function trail.guard() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
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
-- What the program may read: an auditor all, others what happened to one object that they were allowed to open.
create view trail.audited as
    select e.txid, e.id, e.at, e.account_id, e.action, e.object_type, e.object_id, e.unit_id, e.body
    from trail.event e
    where (select access.acting_role()) in ('AUDITOR', 'SYSTEM');
create function trail.of(of_type text, of_id text) returns setof trail.event
    language sql stable security definer set search_path = pg_catalog as $$
    select * from trail.event e where e.object_type = of_type and e.object_id = of_id order by e.at desc, e.id desc limit 500;
$$;
call trail.protect('access.account');
grant usage on schema trail to congly_app, congly_loader;
grant insert on trail.event to congly_app, congly_loader;
grant select on trail.audited to congly_app;
grant select, insert on trail.subject_key to congly_app, congly_loader;
