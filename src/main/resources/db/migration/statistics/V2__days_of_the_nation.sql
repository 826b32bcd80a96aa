-- A period that cuts through a month reads the days of that month. A unit's are few and come from its entries; the nation's
-- are tens of thousands and are summed up as well.
create table statistics.daily (
    unit_id       integer not null check (unit_id = 0),                   -- 0 is the nation
    day           date    not null,
    measure       text    not null,
    form          text    not null,
    field         text    not null,
    provider_kind text    not null,
    total         bigint  not null,
    primary key (unit_id, measure, day, form, field, provider_kind)
);
alter table statistics.daily enable row level security;
alter table statistics.daily force row level security;
create policy seen on statistics.daily using ((select access.nation())) with check (true);
grant select, insert, update, delete on statistics.daily to congly_app, congly_loader;
-- What was summed up so far has no days: the sums are made anew from the entries.
alter table statistics.monthly no force row level security;
alter table statistics.yearly no force row level security;
delete from statistics.monthly;
delete from statistics.yearly;
update statistics.cursor set txid = '0', id = 0;
alter table statistics.monthly force row level security;
alter table statistics.yearly force row level security;
