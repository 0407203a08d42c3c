-- A certificate is written in the language of who asks for it. Those that were made before are in Dutch.

alter table charter_document add column language varchar(2) default 'nl' not null;
