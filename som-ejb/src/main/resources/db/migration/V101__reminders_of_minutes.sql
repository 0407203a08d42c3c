-- For which day the secretary was reminded last of the minutes of a meeting.

create table minutes_reminder (
  id varchar(36) not null,
  version bigint not null,
  reminded_for date,
  constraint minutes_reminder_pk primary key (id),
  constraint minutes_reminder_meeting foreign key (id) references meeting (id)
);
