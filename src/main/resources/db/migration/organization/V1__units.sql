create table organization.unit (
    id            integer  primary key,
    kind          text     not null check (kind in ('MINISTRY', 'DEPARTMENT', 'CENTRE', 'BRANCH', 'CONTRACTED', 'REGISTERED')),
    name          text     not null,
    code_prefix   text     not null,
    parent_id     integer  references organization.unit,
    province_era  smallint not null,
    province_code text     not null,
    address       text     not null,
    phone         text     not null,
    valid_from    date     not null,
    valid_until   date     check (valid_until > valid_from),
    foreign key (province_era, province_code) references geography.province (era, code)
);
create table organization.succession (
    from_unit integer not null references organization.unit,
    to_unit   integer not null references organization.unit,
    kind      text    not null check (kind in ('MERGED', 'SPLIT', 'RENAMED', 'MOVED', 'CLOSED')),
    effective date    not null,
    decision  text    not null,
    primary key (from_unit, to_unit, effective)
);
create table organization.territory (
    unit_id       integer  not null references organization.unit,
    era           smallint not null,
    province_code text     not null,
    commune_code  text     not null,                                      -- empty: the whole province
    primary key (unit_id, era, province_code, commune_code),
    foreign key (era, province_code) references geography.province (era, code)
);
call trail.protect('organization.unit');
call trail.protect('organization.succession');
call trail.protect('organization.territory');
grant usage on schema organization to congly_app, congly_loader;
grant select, insert, update on all tables in schema organization to congly_app;
grant select, insert on all tables in schema organization to congly_loader;
