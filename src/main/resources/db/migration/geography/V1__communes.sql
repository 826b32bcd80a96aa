-- The state's lists of both eras, so that a foreign key can say that a code exists in its era. Filled by V2__places.
create table geography.province (
    era            smallint not null check (era in (2024, 2025)),
    code           text     not null check (code ~ '^[0-9]{2}$'),
    name           text     not null,
    full_name      text     not null,
    successor_code text     not null,                -- of era 2025: an old province went whole into it, a new one is its own
    primary key (era, code)
);
create table geography.commune (
    era           smallint not null check (era in (2024, 2025)),
    code          text     not null check (code ~ '^[0-9]{5}$'),
    full_name     text     not null,
    district      text,                              -- old era only
    province_code text     not null,
    primary key (era, code),
    foreign key (era, province_code) references geography.province (era, code)
);
create table geography.succession (
    from_code  text not null,                        -- of era 2024
    to_code    text not null,                        -- of era 2025
    whole      boolean not null,
    population text not null check (population in ('ALL', 'SOME', 'NONE')),
    primary key (from_code, to_code)
);
grant usage on schema geography to congly_app;
grant select on all tables in schema geography to congly_app;
