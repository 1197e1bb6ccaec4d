CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
-- A site cannot be held twice at one time, whatever the program does.
ALTER TABLE site_bookings ADD CONSTRAINT site_bookings_no_overlap
	EXCLUDE USING gist (site_id WITH =, period WITH &&) WHERE (NOT released);
--> statement-breakpoint
-- Booking and meeting are written in either order within one transaction.
ALTER TABLE site_bookings ADD CONSTRAINT site_bookings_meeting_id_meetings_id_fkey
	FOREIGN KEY (meeting_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE registrations ADD CONSTRAINT registrations_meeting_id_meetings_id_fkey
	FOREIGN KEY (meeting_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
-- Documents are packed already.
ALTER TABLE attachments ALTER COLUMN content SET STORAGE EXTERNAL;
--> statement-breakpoint
INSERT INTO journal_head (one, position, hash) VALUES (true, 0, repeat('0', 64));
--> statement-breakpoint
CREATE FUNCTION journal_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'The journal is only ever added to (% on % refused)', lower(TG_OP), TG_TABLE_NAME
		USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'journal_only_grows';
END $$;
--> statement-breakpoint
CREATE TRIGGER journal_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
	FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_head_stays BEFORE DELETE OR TRUNCATE ON journal_head
	FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_head_only_advances BEFORE UPDATE ON journal_head
	FOR EACH ROW WHEN (NEW.position <> OLD.position + 1) EXECUTE FUNCTION journal_refuse_change();
