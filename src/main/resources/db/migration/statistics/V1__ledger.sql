-- The ledger of counted facts: appended only, in the act's own transaction. A correction is a new entry with the other sign.
create table statistics.entry (
    txid          xid8        not null default pg_current_xact_id(),
    id            bigint      generated always as identity,
    measure       text        not null check (measure in ('MATTER_ACCEPTED', 'MATTER_ENDED', 'PERSON_SERVED', 'QUESTION_ANSWERED', 'REQUEST_REFUSED')),
    amount        smallint    not null check (amount in (1, -1)),
    at            timestamptz not null,                                   -- of the event counted
    day           date        not null,                                   -- its day in Viet Nam
    recorded      timestamptz not null default clock_timestamp(),
    unit_id       integer     not null,                                   -- the issuing unit; its custodian is derived
    place_era     smallint,
    place_code    text,
    form          text        not null default '',
    field         text        not null default '',
    categories    text[]      not null default '{}',
    sex           text        not null default 'UNKNOWN',
    ethnicity     text        not null default '99',
    provider_kind text        not null default '',
    subject_type  text        not null,                                   -- matter, question, request
    subject_id    bigint      not null,
    subject_code  text        not null default '',                        -- as people cite it; no personal data
    primary key (txid, id)
);
create index on statistics.entry (unit_id, measure, day);
create index on statistics.entry (subject_type, subject_id);
-- Rolled up in the background, a row a month: what is read = rolled up + the entries that the roll-up has not reached.
create table statistics.monthly (
    unit_id       integer  not null,                                      -- 0 is the nation
    month         date     not null,                                      -- its first day
    measure       text     not null,
    form          text     not null,
    field         text     not null,
    provider_kind text     not null,
    total         bigint   not null,
    primary key (unit_id, measure, month, form, field, provider_kind)
);
-- The same by year, without the kind of provider: what was carried over needs all the years before, and only their balance.
create table statistics.yearly (
    unit_id integer  not null,
    year    smallint not null,
    measure text     not null,
    form    text     not null,
    field   text     not null,
    total   bigint   not null,
    primary key (unit_id, measure, year, form, field)
);
create table statistics.cursor (sole boolean primary key default true check (sole), txid xid8 not null, id bigint not null);
insert into statistics.cursor (txid, id) values ('0', 0);
alter table statistics.entry enable row level security;
alter table statistics.entry force row level security;
create policy seen on statistics.entry for select using ((select access.nation()) or unit_id = any ((select access.units())::integer[]));
create policy counted on statistics.entry for insert with check (true);
alter table statistics.monthly enable row level security;
alter table statistics.monthly force row level security;
create policy seen on statistics.monthly using ((select access.nation()) or unit_id = any ((select access.units())::integer[])) with check (true);
alter table statistics.yearly enable row level security;
alter table statistics.yearly force row level security;
create policy seen on statistics.yearly using ((select access.nation()) or unit_id = any ((select access.units())::integer[])) with check (true);
grant usage on schema statistics to congly_app, congly_loader;
grant select, insert on statistics.entry to congly_app, congly_loader;
grant select, insert, update, delete on statistics.monthly, statistics.yearly to congly_app, congly_loader;
grant select, update on statistics.cursor to congly_app, congly_loader;
