-- Partners whole: kind, numbers, address, contact, the steps of a membership, and applications through the public form.

alter table partner add column kind varchar(20) default 'OTHER' not null;
alter table partner add column institution_number varchar(6);
alter table partner add column street varchar(200);
alter table partner add column postcode varchar(10);
alter table partner add column town varchar(100);
alter table partner add column email varchar(254);
alter table partner add column phone varchar(40);
alter table partner add column website varchar(300);
alter table partner add constraint partner_institution_number_once unique (institution_number);
alter table partner add constraint partner_kind_known check (kind in ('SCHOOL', 'SCHOOL_GROUP', 'HIGHER_EDUCATION',
  'ADULT_EDUCATION', 'GUIDANCE_CENTRE', 'PARENTS', 'ASSOCIATION', 'AUTHORITY', 'OTHER'));
alter table partner drop constraint partner_state_known;
alter table partner add constraint partner_state_known check (state in ('APPLICANT', 'DECLINED', 'ACTIVE', 'SUSPENDED',
  'ENDED'));
create index partner_by_name on partner (current_name, id);

create table partner_step (
  partner_id varchar(36) not null,
  step_position integer not null,
  step_kind varchar(20) not null,
  step_day date not null,
  reason varchar(500),
  decision_id varchar(36),
  constraint partner_step_pk primary key (partner_id, step_position),
  constraint partner_step_partner foreign key (partner_id) references partner (id),
  constraint partner_step_decision foreign key (decision_id) references decision (id),
  constraint partner_step_kind_known check (step_kind in ('APPLIED', 'ADMITTED', 'DECLINED', 'SUSPENDED', 'RESUMED',
    'ENDED'))
);

insert into partner_step (partner_id, step_position, step_kind, step_day)
  select partner_id, 0, 'APPLIED', min(valid_from) from partner_name group by partner_id;
insert into partner_step (partner_id, step_position, step_kind, step_day)
  select id, 1, 'ADMITTED', joined_on from partner where joined_on is not null;
insert into partner_step (partner_id, step_position, step_kind, step_day, reason)
  select id, 2, 'ENDED', ended_on, end_reason from partner where ended_on is not null;

create table partner_application (
  id varchar(36) not null,
  version bigint not null,
  organisation_name varchar(200) not null,
  kind varchar(20) not null,
  role varchar(20) not null,
  school_network varchar(20),
  enterprise_number varchar(10),
  institution_number varchar(6),
  street varchar(200),
  postcode varchar(10),
  town varchar(100),
  email varchar(254),
  phone varchar(40),
  website varchar(300),
  motive varchar(2000) not null,
  applicant_name varchar(120) not null,
  applicant_email varchar(254) not null,
  applicant_function varchar(120),
  applicant_language varchar(2) not null,
  secret_hash varchar(64) not null,
  state varchar(20) not null,
  asked_at bigint not null,
  confirmed_at bigint,
  partner_id varchar(36),
  decline_reason varchar(500),
  constraint partner_application_pk primary key (id),
  constraint partner_application_secret_once unique (secret_hash),
  constraint partner_application_partner foreign key (partner_id) references partner (id),
  constraint partner_application_state_known check (state in ('ASKED', 'CONFIRMED', 'ADMITTED', 'DECLINED'))
);

create index partner_application_by_state on partner_application (state, asked_at);

create table partner_application_level (
  application_id varchar(36) not null,
  education_level varchar(20) not null,
  constraint partner_application_level_pk primary key (application_id, education_level),
  constraint partner_application_level_application foreign key (application_id) references partner_application (id)
);
