create table meeting_series (
  id varchar(36) not null,
  version bigint not null,
  title varchar(200) not null,
  year_start integer not null,
  body_id varchar(36) not null,
  other_body_id varchar(36),
  constraint meeting_series_pk primary key (id),
  constraint meeting_series_body foreign key (body_id) references body (id),
  constraint meeting_series_other_body foreign key (other_body_id) references body (id),
  constraint meeting_series_two_bodies check (other_body_id is null or other_body_id <> body_id),
  constraint meeting_series_year check (year_start between 2000 and 2200)
);

create index meeting_series_by_year on meeting_series (year_start, title);

alter table meeting add column series_id varchar(36);
alter table meeting add column series_position integer;
alter table meeting add column series_step varchar(20);
alter table meeting add constraint meeting_series_of foreign key (series_id) references meeting_series (id);
alter table meeting add constraint meeting_series_place check (
  (series_id is null and series_position is null and series_step is null)
  or (series_id is not null and series_position is not null and series_position >= 1));
alter table meeting add constraint meeting_step_known check (
  series_step is null or series_step in ('DREAM', 'WHY', 'HOW', 'WHAT'));
create index meeting_by_series on meeting (series_id, starts_at);

alter table agenda_item add column origin_kind varchar(20);
alter table agenda_item add column origin_id varchar(36);
alter table agenda_item add column added_late ${boolean} default ${false} not null;
alter table agenda_item add column put_off ${boolean} default ${false} not null;
alter table agenda_item add constraint agenda_item_origin check (
  (origin_kind is null and origin_id is null) or (origin_kind is not null and origin_id is not null));
alter table agenda_item add constraint agenda_item_origin_known check (
  origin_kind is null
  or origin_kind in ('MINUTES', 'ACTION', 'DEFERRED', 'DECISION', 'MANDATE', 'PROPOSAL'));
create index agenda_item_by_origin on agenda_item (origin_id, meeting_id);

create table item_proposal (
  id varchar(36) not null,
  version bigint not null,
  body_id varchar(36) not null,
  proposed_by varchar(36) not null,
  proposed_at bigint not null,
  item_type varchar(20) not null,
  title varchar(200) not null,
  why varchar(2000) not null,
  planned_minutes integer not null,
  deferred_reason varchar(500),
  deferred_until date,
  withdrawn ${boolean} not null,
  constraint item_proposal_pk primary key (id),
  constraint item_proposal_body foreign key (body_id) references body (id),
  constraint item_proposal_person foreign key (proposed_by) references person (id),
  constraint item_proposal_type_known check (item_type in ('INFORMATION', 'DISCUSSION', 'DECISION', 'APPROVAL')),
  constraint item_proposal_minutes check (planned_minutes between 1 and 480),
  constraint item_proposal_deferred check (
    (deferred_reason is null and deferred_until is null)
    or (deferred_reason is not null and deferred_until is not null))
);

create index item_proposal_by_body on item_proposal (body_id, proposed_at);
create index item_proposal_by_person on item_proposal (proposed_by, proposed_at);

create table agenda_template (
  id varchar(36) not null,
  version bigint not null,
  body_id varchar(36) not null,
  name varchar(80) not null,
  constraint agenda_template_pk primary key (id),
  constraint agenda_template_body foreign key (body_id) references body (id),
  constraint agenda_template_name_once unique (body_id, name)
);

create table agenda_template_item (
  template_id varchar(36) not null,
  item_position integer not null,
  item_type varchar(20) not null,
  title varchar(200) not null,
  planned_minutes integer not null,
  notes varchar(4000),
  constraint agenda_template_item_pk primary key (template_id, item_position),
  constraint agenda_template_item_of foreign key (template_id) references agenda_template (id),
  constraint agenda_template_item_type_known check (
    item_type in ('INFORMATION', 'DISCUSSION', 'DECISION', 'APPROVAL')),
  constraint agenda_template_item_minutes check (planned_minutes between 0 and 480)
);

-- an item or a meeting that goes takes its documents along
create table agenda_document (
  id varchar(36) not null,
  version bigint not null,
  meeting_id varchar(36) not null,
  item_id varchar(36) not null,
  name varchar(200) not null,
  document_type varchar(20) not null,
  byte_count bigint not null,
  added_by varchar(36) not null,
  added_at bigint not null,
  constraint agenda_document_pk primary key (id),
  constraint agenda_document_meeting foreign key (meeting_id) references meeting (id) on delete cascade,
  constraint agenda_document_item foreign key (item_id) references agenda_item (id) on delete cascade,
  constraint agenda_document_person foreign key (added_by) references person (id),
  constraint agenda_document_type_known check (
    document_type in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'PNG', 'JPEG', 'GIF', 'WEBP')),
  constraint agenda_document_size check (byte_count between 1 and 20971520)
);

create index agenda_document_by_meeting on agenda_document (meeting_id, added_at);

-- what is in a document, in pieces, so that nothing ever holds the whole of it
create table agenda_document_piece (
  document_id varchar(36) not null,
  piece_number integer not null,
  bytes ${binary} not null,
  constraint agenda_document_piece_pk primary key (document_id, piece_number),
  constraint agenda_document_piece_of foreign key (document_id) references agenda_document (id) on delete cascade
);
