-- Holds all the sites for a meeting, or none: false when another meeting has one of them at that time. Under the locks of
-- the sites, taken in one order by everybody; whoever is too late gives them back here, and not after another round trip.
CREATE FUNCTION book_sites(meeting uuid, meeting_number text, wanted uuid[], held tstzrange, locks bigint[]) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	lock bigint;
	clash text;
BEGIN
	FOREACH lock IN ARRAY locks LOOP
		PERFORM pg_advisory_xact_lock(lock);
	END LOOP;
	INSERT INTO site_bookings (meeting_id, site_id, number, period, released)
		SELECT meeting, site_id, meeting_number, held, false FROM unnest(wanted) AS site_id;
	RETURN true;
EXCEPTION WHEN exclusion_violation THEN
	GET STACKED DIAGNOSTICS clash = CONSTRAINT_NAME;
	IF clash = 'site_bookings_no_overlap' THEN
		RETURN false;
	END IF;
	RAISE;
END $$;
