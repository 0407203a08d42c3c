-- Guests who are to be invited to a meeting, as they were typed: these are addresses of nobody yet. Once the invitation
-- went out they are invited as everybody else, and nothing is left here.

create table meeting_draft_guest (
  meeting_id varchar(36) not null,
  guest_position integer not null,
  name varchar(254),
  email varchar(254),
  constraint meeting_draft_guest_pk primary key (meeting_id, guest_position),
  constraint meeting_draft_guest_of foreign key (meeting_id) references meeting (id)
);
