-- With what personal links in mails are signed; made by the system when it needs it first.

create table signing_secret (
  id integer not null,
  version bigint not null,
  secret varchar(44),
  constraint signing_secret_pk primary key (id),
  constraint signing_secret_only_one check (id = 1)
);

insert into signing_secret (id, version) values (1, 0);
