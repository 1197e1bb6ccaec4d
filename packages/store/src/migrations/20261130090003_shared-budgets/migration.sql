CREATE INDEX "journal_exceptions" ON "journal" ("event","at") WHERE event in ('meeting.started', 'duty.excused');--> statement-breakpoint
-- Meetings at different sites share the central server's ports and the lines that carry others: one at a time is judged
-- and booked, for as long as anything of that kind is set. A value that was taken back costs a wait, never a judgement.
CREATE FUNCTION lock_shared_budgets(wanted uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM provisions WHERE key = 'central-ports' AND value IS NOT NULL) OR EXISTS (
		SELECT FROM lines own WHERE own.site_id = ANY (wanted) AND own.closed_at IS NULL
			AND (own.carried_by IS NOT NULL OR EXISTS (SELECT FROM lines carried WHERE carried.carried_by = own.id))
	) THEN
		PERFORM pg_advisory_xact_lock(hashtextextended('shared-budgets', 0));
	END IF;
END $$;
--> statement-breakpoint
-- The sites, then what they share: in this order everywhere, so that nobody waits in a ring.
CREATE FUNCTION lock_to_book(wanted uuid[], locks bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	lock bigint;
BEGIN
	FOREACH lock IN ARRAY locks LOOP
		PERFORM pg_advisory_xact_lock(lock);
	END LOOP;
	PERFORM lock_shared_budgets(wanted);
END $$;
--> statement-breakpoint
-- As before; what is shared is waited for only by those who got their sites.
CREATE OR REPLACE FUNCTION book_sites(meeting uuid, meeting_number text, wanted uuid[], held tstzrange, locks bigint[]) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	lock bigint;
	clash text;
BEGIN
	FOREACH lock IN ARRAY locks LOOP
		PERFORM pg_advisory_xact_lock(lock);
	END LOOP;
	INSERT INTO site_bookings (meeting_id, site_id, number, period, released)
		SELECT meeting, site_id, meeting_number, held, false FROM unnest(wanted) AS site_id;
	PERFORM lock_shared_budgets(wanted);
	RETURN true;
EXCEPTION WHEN exclusion_violation THEN
	GET STACKED DIAGNOSTICS clash = CONSTRAINT_NAME;
	IF clash = 'site_bookings_no_overlap' THEN
		RETURN false;
	END IF;
	RAISE;
END $$;
