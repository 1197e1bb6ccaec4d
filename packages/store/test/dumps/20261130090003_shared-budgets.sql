SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA drizzle;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE FUNCTION public.book_sites(meeting uuid, meeting_number text, wanted uuid[], held tstzrange, locks bigint[]) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
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
CREATE FUNCTION public.journal_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
	RAISE EXCEPTION 'The journal is only ever added to (% on % refused)', lower(TG_OP), TG_TABLE_NAME
		USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'journal_only_grows';
END $$;
CREATE FUNCTION public.lock_shared_budgets(wanted uuid[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
	IF EXISTS (SELECT FROM provisions WHERE key = 'central-ports' AND value IS NOT NULL) OR EXISTS (
		SELECT FROM lines own WHERE own.site_id = ANY (wanted) AND own.closed_at IS NULL
			AND (own.carried_by IS NOT NULL OR EXISTS (SELECT FROM lines carried WHERE carried.carried_by = own.id))
	) THEN
		PERFORM pg_advisory_xact_lock(hashtextextended('shared-budgets', 0));
	END IF;
END $$;
CREATE FUNCTION public.lock_to_book(wanted uuid[], locks bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
	lock bigint;
BEGIN
	FOREACH lock IN ARRAY locks LOOP
		PERFORM pg_advisory_xact_lock(lock);
	END LOOP;
	PERFORM lock_shared_budgets(wanted);
END $$;
CREATE FUNCTION public.search_key(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(translate(regexp_replace(NORMALIZE(value, NFD), '[\u0300-\u036f]'::text, ''::text, 'g'::text), 'đĐ'::text, 'dd'::text));
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE drizzle.__drizzle_migrations (
    id integer NOT NULL,
    hash text NOT NULL,
    created_at bigint,
    name text,
    applied_at timestamp with time zone DEFAULT now()
);
CREATE SEQUENCE drizzle.__drizzle_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE drizzle.__drizzle_migrations_id_seq OWNED BY drizzle.__drizzle_migrations.id;
CREATE TABLE public.accounts (
    account text NOT NULL,
    officer_id uuid NOT NULL,
    password_hash text NOT NULL,
    must_change boolean DEFAULT false NOT NULL
);
CREATE TABLE public.amendments (
    revision bigint NOT NULL,
    kind text NOT NULL,
    signed_by uuid NOT NULL,
    signed_by_name text NOT NULL,
    signed_at timestamp(3) with time zone NOT NULL,
    effective_at timestamp(3) with time zone NOT NULL,
    decision text NOT NULL,
    reason text NOT NULL,
    change jsonb NOT NULL
);
ALTER TABLE public.amendments ALTER COLUMN revision ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.amendments_revision_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.approval_chains (
    version integer NOT NULL,
    chains jsonb NOT NULL,
    set_at timestamp(3) with time zone NOT NULL,
    set_by uuid NOT NULL
);
CREATE TABLE public.approval_conditions (
    registration_id uuid NOT NULL,
    text text NOT NULL,
    due_at timestamp(3) with time zone NOT NULL,
    state text NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamp(3) with time zone NOT NULL,
    reported_at timestamp(3) with time zone,
    report text,
    settled_by uuid,
    settled_at timestamp(3) with time zone,
    answer text,
    overdue_at timestamp(3) with time zone
);
CREATE TABLE public.approval_steps (
    registration_id uuid NOT NULL,
    round integer NOT NULL,
    ordinal integer NOT NULL,
    version integer NOT NULL,
    name jsonb NOT NULL,
    unit_id uuid,
    due_at timestamp(3) with time zone NOT NULL,
    verdict text,
    decided_by uuid,
    decided_at timestamp(3) with time zone,
    remarks text,
    CONSTRAINT approval_steps_decided_whole CHECK ((((verdict IS NULL) = (decided_by IS NULL)) AND ((verdict IS NULL) = (decided_at IS NULL))))
);
CREATE TABLE public.article_texts (
    version bigint NOT NULL,
    instrument text NOT NULL,
    key text NOT NULL,
    chapter integer,
    number integer,
    heading text NOT NULL,
    text text NOT NULL,
    valid_from timestamp(3) with time zone NOT NULL,
    amendment bigint NOT NULL
);
ALTER TABLE public.article_texts ALTER COLUMN version ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.article_texts_version_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.articles (
    key text NOT NULL,
    part text NOT NULL,
    number integer,
    subject jsonb NOT NULL,
    summary jsonb NOT NULL
);
CREATE TABLE public.attachments (
    sha256 text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    content bytea NOT NULL,
    kept_at timestamp(3) with time zone NOT NULL,
    kept_by uuid NOT NULL
);
ALTER TABLE ONLY public.attachments ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE TABLE public.call_legs (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    site_id uuid NOT NULL,
    call_id text NOT NULL,
    connected_at timestamp(3) with time zone NOT NULL,
    disconnected_at timestamp(3) with time zone,
    planned boolean NOT NULL,
    cause text
);
CREATE TABLE public.conclusions (
    meeting_id uuid NOT NULL,
    version integer NOT NULL,
    number text NOT NULL,
    issued_on date NOT NULL,
    sha256 text,
    file_name text,
    note text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.conduct_intents (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    site_id uuid NOT NULL,
    endpoint_id uuid NOT NULL,
    epoch integer NOT NULL,
    command jsonb NOT NULL,
    begun_at timestamp(3) with time zone NOT NULL,
    sent_at timestamp(3) with time zone,
    ended_at timestamp(3) with time zone,
    outcome text
);
CREATE TABLE public.delegations (
    id uuid NOT NULL,
    officer_id uuid NOT NULL,
    substitute_id uuid NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    posts jsonb,
    absent boolean NOT NULL,
    reason text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamp(3) with time zone NOT NULL,
    revoked_by uuid,
    revoked_at timestamp(3) with time zone,
    revocation_reason text,
    CONSTRAINT delegations_days CHECK ((last_day >= first_day)),
    CONSTRAINT delegations_of_two CHECK ((officer_id <> substitute_id)),
    CONSTRAINT delegations_revoked_whole CHECK ((num_nulls(revoked_by, revoked_at, revocation_reason) = ANY (ARRAY[0, 3])))
);
CREATE TABLE public.directory_editions (
    id uuid NOT NULL,
    year integer NOT NULL,
    ordinal integer NOT NULL,
    issued_at timestamp(3) with time zone NOT NULL,
    issued_by uuid NOT NULL,
    issued_by_name text NOT NULL,
    note text NOT NULL,
    lines jsonb NOT NULL
);
CREATE TABLE public.directory_receipts (
    edition_id uuid NOT NULL,
    site_id uuid NOT NULL,
    acknowledged_at timestamp(3) with time zone,
    acknowledged_by_name text
);
CREATE TABLE public.displays (
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    name text NOT NULL,
    token_hash bytea NOT NULL,
    opened_at timestamp(3) with time zone NOT NULL,
    opened_by_name text NOT NULL,
    revoked_at timestamp(3) with time zone
);
CREATE TABLE public.duty_standings (
    key text NOT NULL,
    state text NOT NULL,
    officer_id uuid NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    note text NOT NULL
);
CREATE TABLE public.endpoint_secrets (
    endpoint_id uuid NOT NULL,
    key_id text NOT NULL,
    iv bytea NOT NULL,
    tag bytea NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.endpoint_statuses (
    endpoint_id uuid NOT NULL,
    link text NOT NULL,
    trouble jsonb,
    firmware text,
    serial_number text,
    registration text,
    microphones text,
    in_call boolean,
    heard_at timestamp(3) with time zone,
    next_attempt_at timestamp(3) with time zone
);
CREATE TABLE public.endpoints (
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    room_id uuid NOT NULL,
    name text NOT NULL,
    driver text NOT NULL,
    model text NOT NULL,
    host text NOT NULL,
    port integer NOT NULL,
    account text NOT NULL,
    legacy_algorithms boolean DEFAULT false NOT NULL,
    host_key_fingerprint text,
    host_key_pinned_at timestamp(3) with time zone,
    closed_at timestamp(3) with time zone,
    CONSTRAINT endpoints_host_key CHECK (((host_key_fingerprint IS NULL) = (host_key_pinned_at IS NULL)))
);
CREATE TABLE public.former_names (
    id uuid NOT NULL,
    unit_id uuid,
    site_id uuid,
    name text NOT NULL,
    name_en text,
    before date NOT NULL,
    CONSTRAINT former_names_of_one CHECK ((num_nonnulls(unit_id, site_id) = 1))
);
CREATE TABLE public.gates (
    meeting_id uuid NOT NULL,
    record jsonb NOT NULL,
    round integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.holidays (
    date date NOT NULL,
    kind text NOT NULL,
    name jsonb NOT NULL,
    source_note text NOT NULL
);
CREATE TABLE public.idempotency_keys (
    officer_id uuid NOT NULL,
    key text NOT NULL,
    body_hash bytea NOT NULL,
    begun_at timestamp(3) with time zone NOT NULL,
    status integer,
    body jsonb
);
CREATE TABLE public.instruments (
    number text NOT NULL,
    issued_on date NOT NULL,
    issuer jsonb NOT NULL,
    title jsonb NOT NULL,
    chapters integer NOT NULL,
    articles integer NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    replaced_by text
);
CREATE TABLE public.journal (
    "position" bigint NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    officer_id text,
    officer_name text,
    procedure text NOT NULL,
    duty text NOT NULL,
    articles text[] NOT NULL,
    event text NOT NULL,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    meeting_id text,
    registration_id text,
    data jsonb,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    on_behalf_of jsonb
);
CREATE TABLE public.journal_head (
    one boolean NOT NULL,
    "position" bigint NOT NULL,
    hash text NOT NULL,
    CONSTRAINT journal_head_one CHECK (one)
);
CREATE TABLE public.leases (
    resource text NOT NULL,
    node text,
    epoch integer NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.lines (
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    name text NOT NULL,
    provider text NOT NULL,
    bandwidth double precision,
    closed_at timestamp(3) with time zone,
    carried_by uuid
);
CREATE TABLE public.maintenance_answers (
    window_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    revision integer NOT NULL,
    agreed boolean NOT NULL,
    reason text NOT NULL,
    answered_by uuid NOT NULL,
    answered_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.maintenance_windows (
    id uuid NOT NULL,
    ordinal integer NOT NULL,
    scope jsonb NOT NULL,
    name text NOT NULL,
    site_ids uuid[] NOT NULL,
    opens_at timestamp(3) with time zone NOT NULL,
    closes_at timestamp(3) with time zone NOT NULL,
    reason text NOT NULL,
    state text NOT NULL,
    planned_by uuid NOT NULL,
    planned_at timestamp(3) with time zone NOT NULL,
    cancel_reason text,
    revision integer NOT NULL,
    CONSTRAINT maintenance_not_empty CHECK ((opens_at < closes_at))
);
ALTER TABLE public.maintenance_windows ALTER COLUMN ordinal ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.maintenance_windows_ordinal_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meeting_sites (
    meeting_id uuid NOT NULL,
    site_id uuid NOT NULL,
    ordinal integer NOT NULL
);
CREATE TABLE public.meeting_templates (
    id uuid NOT NULL,
    unit_id uuid,
    name text NOT NULL,
    content jsonb NOT NULL,
    revision integer NOT NULL,
    kept_by uuid NOT NULL,
    kept_at timestamp(3) with time zone NOT NULL,
    retired_at timestamp(3) with time zone,
    retired_reason text,
    CONSTRAINT meeting_templates_retired_why CHECK (((retired_at IS NULL) = (retired_reason IS NULL)))
);
CREATE TABLE public.meeting_wishes (
    meeting_id uuid NOT NULL,
    site_id uuid NOT NULL,
    connected boolean NOT NULL,
    microphones text,
    asked_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.meetings (
    id uuid NOT NULL,
    registration_id uuid NOT NULL,
    number text NOT NULL,
    subject text NOT NULL,
    chair text NOT NULL,
    unit_id uuid NOT NULL,
    track text NOT NULL,
    opens_at timestamp(3) with time zone NOT NULL,
    closes_at timestamp(3) with time zone NOT NULL,
    main_site_id uuid NOT NULL,
    address text NOT NULL,
    state text NOT NULL,
    check_due_at timestamp(3) with time zone NOT NULL,
    check_shortened boolean NOT NULL,
    gate_closed_at timestamp(3) with time zone,
    started_at timestamp(3) with time zone,
    ended_at timestamp(3) with time zone,
    end_reason text,
    revision integer DEFAULT 0 NOT NULL,
    round integer DEFAULT 0 NOT NULL,
    CONSTRAINT meetings_period_not_empty CHECK ((opens_at < closes_at))
);
CREATE TABLE public.notice_feed (
    one boolean NOT NULL,
    "position" bigint NOT NULL,
    CONSTRAINT notice_feed_one CHECK (one)
);
CREATE TABLE public.notice_settings (
    officer_id uuid NOT NULL,
    language text NOT NULL,
    muted text[] NOT NULL
);
CREATE TABLE public.notices (
    id bigint NOT NULL,
    officer_id uuid NOT NULL,
    kind text NOT NULL,
    subject jsonb NOT NULL,
    sentence jsonb NOT NULL,
    article text NOT NULL,
    link text NOT NULL,
    registration_id text,
    meeting_id text,
    source text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    read_at timestamp(3) with time zone,
    mail text NOT NULL,
    mail_attempts integer DEFAULT 0 NOT NULL,
    mail_due timestamp(3) with time zone,
    mail_trouble text
);
ALTER TABLE public.notices ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.notices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.officer_post_sites (
    post_id uuid NOT NULL,
    site_id uuid NOT NULL
);
CREATE TABLE public.officer_posts (
    id uuid NOT NULL,
    officer_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    roles text[] NOT NULL,
    first_day date NOT NULL,
    last_day date,
    withdrawn_at timestamp(3) with time zone,
    CONSTRAINT officer_posts_days CHECK ((last_day >= first_day))
);
CREATE TABLE public.officer_sites (
    officer_id uuid NOT NULL,
    site_id uuid NOT NULL
);
CREATE TABLE public.officers (
    id uuid NOT NULL,
    name text NOT NULL,
    "position" text NOT NULL,
    phone text NOT NULL,
    email text NOT NULL,
    unit_id uuid NOT NULL,
    roles text[] NOT NULL,
    closed_at timestamp(3) with time zone
);
CREATE TABLE public.paper_versions (
    paper_id uuid NOT NULL,
    version integer NOT NULL,
    sha256 text NOT NULL,
    file_name text NOT NULL,
    sent_by uuid NOT NULL,
    sent_at timestamp(3) with time zone NOT NULL,
    reason text NOT NULL
);
CREATE TABLE public.papers (
    id uuid NOT NULL,
    registration_id uuid NOT NULL,
    meeting_id uuid,
    ordinal integer NOT NULL,
    name text NOT NULL,
    purpose text NOT NULL,
    withdrawn_by uuid,
    withdrawn_at timestamp(3) with time zone,
    withdrawn_reason text
);
CREATE TABLE public.platform (
    one boolean NOT NULL,
    id uuid NOT NULL,
    pretend boolean NOT NULL,
    domain text NOT NULL,
    name text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    seeded_at timestamp(3) with time zone,
    CONSTRAINT platform_one CHECK (one)
);
CREATE TABLE public.preemptions (
    id uuid NOT NULL,
    registration_id uuid NOT NULL,
    reason text NOT NULL,
    requested_by uuid NOT NULL,
    requested_at timestamp(3) with time zone NOT NULL,
    state text NOT NULL,
    decided_by uuid,
    decided_at timestamp(3) with time zone,
    decision_reason text
);
CREATE TABLE public.priority_orders (
    version integer NOT NULL,
    kinds text[] NOT NULL,
    set_at timestamp(3) with time zone NOT NULL,
    set_by uuid NOT NULL
);
CREATE TABLE public.probes (
    meeting_id uuid NOT NULL,
    endpoint_id uuid NOT NULL,
    site_id uuid NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    result jsonb NOT NULL,
    round integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.provisions (
    version bigint NOT NULL,
    key text NOT NULL,
    article text NOT NULL,
    subject jsonb NOT NULL,
    grade text NOT NULL,
    value jsonb,
    source_note jsonb NOT NULL,
    enforcement jsonb NOT NULL,
    valid_from timestamp(3) with time zone NOT NULL,
    amendment bigint
);
ALTER TABLE public.provisions ALTER COLUMN version ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.provisions_version_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.public_meetings (
    meeting_id uuid NOT NULL,
    since timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.registration_counters (
    year integer NOT NULL,
    last integer NOT NULL
);
CREATE TABLE public.registration_drafts (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    author_id uuid NOT NULL,
    revises uuid,
    aside_of uuid,
    content jsonb NOT NULL,
    state text NOT NULL,
    revision integer NOT NULL,
    started_at timestamp(3) with time zone NOT NULL,
    saved_at timestamp(3) with time zone NOT NULL,
    registration_id uuid,
    CONSTRAINT registration_drafts_sent_as CHECK (((state = 'sent'::text) = (registration_id IS NOT NULL)))
);
CREATE TABLE public.registration_sites (
    registration_id uuid NOT NULL,
    site_id uuid NOT NULL,
    is_main boolean NOT NULL
);
CREATE TABLE public.registrations (
    id uuid NOT NULL,
    number text NOT NULL,
    unit_id uuid NOT NULL,
    submitted_by uuid NOT NULL,
    submitted_at timestamp(3) with time zone NOT NULL,
    state text NOT NULL,
    track text NOT NULL,
    request jsonb NOT NULL,
    rulings jsonb NOT NULL,
    subject text NOT NULL,
    opens_at timestamp(3) with time zone NOT NULL,
    closes_at timestamp(3) with time zone NOT NULL,
    decision_due_at timestamp(3) with time zone NOT NULL,
    decided_by uuid,
    decided_at timestamp(3) with time zone,
    decision_reason text,
    meeting_id uuid
);
CREATE TABLE public.room_answers (
    id bigint NOT NULL,
    meeting_id uuid NOT NULL,
    site_id uuid NOT NULL,
    item text NOT NULL,
    verdict text NOT NULL,
    note text NOT NULL,
    checked_at timestamp(3) with time zone NOT NULL,
    received_at timestamp(3) with time zone NOT NULL,
    officer_id uuid NOT NULL,
    officer_name text NOT NULL,
    round integer DEFAULT 0 NOT NULL
);
ALTER TABLE public.room_answers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.room_answers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.rooms (
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    name text NOT NULL,
    seats integer,
    closed_at timestamp(3) with time zone
);
CREATE TABLE public.series (
    registration_id uuid NOT NULL,
    rule jsonb NOT NULL,
    revision integer NOT NULL,
    pattern jsonb NOT NULL
);
CREATE TABLE public.series_occurrences (
    registration_id uuid NOT NULL,
    day date NOT NULL,
    ordinal integer NOT NULL,
    opens_at timestamp(3) with time zone NOT NULL,
    closes_at timestamp(3) with time zone NOT NULL,
    skipped boolean NOT NULL,
    meeting_id uuid,
    waits_within integer,
    CONSTRAINT series_occurrences_not_empty CHECK ((opens_at < closes_at))
);
CREATE TABLE public.sessions (
    token_hash bytea NOT NULL,
    officer_id uuid NOT NULL,
    opened_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.site_bookings (
    meeting_id uuid,
    site_id uuid NOT NULL,
    number text NOT NULL,
    period tstzrange NOT NULL,
    released boolean NOT NULL,
    maintenance_id uuid,
    CONSTRAINT site_bookings_one_holder CHECK ((num_nonnulls(meeting_id, maintenance_id) = 1)),
    CONSTRAINT site_bookings_period_real CHECK ((((NOT isempty(period)) AND lower_inc(period) AND (NOT upper_inc(period)) AND isfinite(lower(period)) AND isfinite(upper(period))) IS TRUE))
);
CREATE TABLE public.sites (
    id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    name_en text,
    unit_id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    successor_id uuid
);
CREATE TABLE public.timers (
    id uuid NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    due timestamp(3) with time zone NOT NULL,
    leased_by text,
    leased_until timestamp(3) with time zone,
    attempts integer NOT NULL,
    done_at timestamp(3) with time zone,
    cancelled boolean NOT NULL
);
CREATE TABLE public.units (
    id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    name_en text,
    kind text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    successor_id uuid
);
CREATE TABLE public.waitlist_entries (
    id uuid NOT NULL,
    registration_id uuid NOT NULL,
    meeting_id uuid,
    displaced boolean NOT NULL,
    kind text,
    site_ids uuid[] NOT NULL,
    opens_at timestamp(3) with time zone NOT NULL,
    closes_at timestamp(3) with time zone NOT NULL,
    "window" jsonb NOT NULL,
    joined_at timestamp(3) with time zone NOT NULL,
    state text NOT NULL,
    offer jsonb,
    admitted_by uuid,
    day date,
    CONSTRAINT waitlist_not_empty CHECK ((opens_at < closes_at)),
    CONSTRAINT waitlist_offered_what CHECK (((state = 'offered'::text) = (offer IS NOT NULL)))
);
ALTER TABLE ONLY drizzle.__drizzle_migrations ALTER COLUMN id SET DEFAULT nextval('drizzle.__drizzle_migrations_id_seq'::regclass);
INSERT INTO drizzle.__drizzle_migrations VALUES
	(1, '416dca0da02701940671b713645c042d44bac2a3ed26e87cf5cad2e8c5b2ff99', 1795464070000, '20261123200110_tables', '2026-11-30 09:30:16.675486+00'),
	(2, 'ad72f37229509f9aaa800d7f93cadb2ee0332d85f85b0535dacdbcbbc7314d1b', 1795464072000, '20261123200112_guards', '2026-11-30 09:30:16.675486+00'),
	(3, '14adb42b03e333c465dff614109f73755a5ea201151e514972f1ec2e391dafd0', 1795473399000, '20261123223639_endpoint-host-key', '2026-11-30 09:30:16.675486+00'),
	(4, '1771d68c03612adf0d8c1ee10f7ad6b98dea2b3be9607729bc05107592407f18', 1795474397000, '20261123225317_meeting-changes', '2026-11-30 09:30:16.675486+00'),
	(5, '253d4886f383f4d1bc88fb12378a661afa1a069190e54516388051d2376698bd', 1795478866000, '20261124000746_administration', '2026-11-30 09:30:16.675486+00'),
	(6, '0aab175450217144fcb6a7271fa64f264a4820da6264b22644248e736a760fd7', 1795486340000, '20261124021220_series', '2026-11-30 09:30:16.675486+00'),
	(7, '5be93ada7abab3b08267992fdc09f30894028fde22abe9435962712f62da49f0', 1795487859000, '20261124023739_notices', '2026-11-30 09:30:16.675486+00'),
	(8, '828d1a8b28fb1c07768b3e49fa45a0ab4afc71e75fa70ee1c431c60e16808a88', 1795489532000, '20261124030532_estate', '2026-11-30 09:30:16.675486+00'),
	(9, '9f1e6b9a2b2c5f1fa2a51e4d045fccd2a5d66cb85bd171d11432315d260f2159', 1795490116000, '20261124031516_search', '2026-11-30 09:30:16.675486+00'),
	(10, 'd86ddfaadaf7ed3af6dad23e8b3d0d1fa99d1e430e18f0f4c7cd3de95a3c464b', 1795490792000, '20261124032632_regulation-versions-and-duties', '2026-11-30 09:30:16.675486+00'),
	(11, 'ffb8efd20d4edf4e30c89e29540683cdb621d8bf16c3ecb532361cec5f84d7a5', 1795491012000, '20261124033012_booking', '2026-11-30 09:30:16.675486+00'),
	(12, 'cc364d56ddcda5d48f52aab56ce83f4cc676bb34c600991c1259239ff836c74a', 1795491896000, '20261124034456_displays', '2026-11-30 09:30:16.675486+00'),
	(13, '74a2930c53cbc1943f42f33bc48b0e885e87bf2058af0bd6b676673a71fcad41', 1795506825000, '20261124075345_waitlist', '2026-11-30 09:30:16.675486+00'),
	(14, 'e1cc77e2b783258ecaca64d7cbc49c704c92e8c55f01158c053f5864b3b6c57e', 1796007367000, '20261130025607_drafts-and-templates', '2026-11-30 09:30:16.675486+00'),
	(15, 'a0c6cc71a7498a1c0d2810314b2e3c1b9295c894c9d05fb2a8a596d7bbae1e1f', 1796011533000, '20261130040533_papers', '2026-11-30 09:30:16.675486+00'),
	(16, '9a9ca9d21cf34a6181e7561ad650210b0068bf2489b774542a812ce9fe7494ab', 1796012236000, '20261130041716_series_waits', '2026-11-30 09:30:16.675486+00'),
	(17, '57c212750982c471d8151214f31843ac56bc6d33dad36328d6a81c0c3e526b2b', 1796012860000, '20261130042740_approval', '2026-11-30 09:30:16.675486+00'),
	(18, '30a5dc5364e3b4897470eb599847154d43dc68f0490a15fa574e1d1b92e2f9f5', 1796012980000, '20261130042940_posts_and_delegations', '2026-11-30 09:30:16.675486+00'),
	(19, 'e6c88032c7ad5bff95f6e4ad35fb4954915e2eb5e0d8f1352673625fb6a7f8b2', 1796013163000, '20261130043243_maintenance', '2026-11-30 09:30:16.675486+00'),
	(20, '5d7ec69850a26d10edd1e45e2226ca28a48cf3e7213f1e3234cb9669bbbf4379', 1796029203000, '20261130090003_shared-budgets', '2026-11-30 09:30:16.675486+00');
INSERT INTO public.accounts VALUES
	('registrant', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'argon2id$19456$2$1$gdYUq3kjWi9C0SO4F6EReQ$AJSb1r-fQMOcXZGhh-zvXbtoZF5iYxshQtaMIQSqC34', false),
	('approver', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'argon2id$19456$2$1$gdYUq3kjWi9C0SO4F6EReQ$AJSb1r-fQMOcXZGhh-zvXbtoZF5iYxshQtaMIQSqC34', false),
	('operator', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'argon2id$19456$2$1$gdYUq3kjWi9C0SO4F6EReQ$AJSb1r-fQMOcXZGhh-zvXbtoZF5iYxshQtaMIQSqC34', false),
	('technician', '01a205ea-be80-7fdc-b94e-d92192020551', 'argon2id$19456$2$1$gdYUq3kjWi9C0SO4F6EReQ$AJSb1r-fQMOcXZGhh-zvXbtoZF5iYxshQtaMIQSqC34', false),
	('leader', '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'argon2id$19456$2$1$gdYUq3kjWi9C0SO4F6EReQ$AJSb1r-fQMOcXZGhh-zvXbtoZF5iYxshQtaMIQSqC34', false),
	('administrator', '01a205ea-be80-736d-b48b-01e22fff8a68', 'argon2id$19456$2$1$gdYUq3kjWi9C0SO4F6EReQ$AJSb1r-fQMOcXZGhh-zvXbtoZF5iYxshQtaMIQSqC34', false),
	('stranger', '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'argon2id$19456$2$1$gdYUq3kjWi9C0SO4F6EReQ$AJSb1r-fQMOcXZGhh-zvXbtoZF5iYxshQtaMIQSqC34', false),
	('le-thi-moi', '01a205ea-be80-713f-987e-0d90a8c8f078', 'argon2id$19456$2$1$L98w3W52guTtY-5LPB7UaA$a-DpUqEq93VXs3z6kcVM-v77z1HKmfBpzl55eSqsSKo', true);
INSERT INTO public.amendments OVERRIDING SYSTEM VALUE VALUES
	(1, 'provisions', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', '2026-11-23 01:00:00+00', '2026-12-31 17:00:00+00', '99/QĐ-UBND', 'Theo chỉ đạo của Văn phòng Ủy ban', '{"days": [{"date": "2027-01-01", "after": "holiday", "before": "holiday"}], "provisions": [{"key": "check-complete-before", "after": {"unit": "minute", "amount": 90}, "before": {"unit": "minute", "amount": 60}}]}'),
	(2, 'holidays', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', '2026-11-23 01:00:00+00', '2026-11-23 01:00:00+00', '', 'Theo chỉ đạo của Văn phòng Ủy ban', '{"days": [{"date": "2028-01-01", "after": "holiday", "before": null}], "provisions": []}'),
	(3, 'article', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', '2026-11-23 01:00:00+00', '2026-11-23 01:00:00+00', '', 'Theo chỉ đạo của Văn phòng Ủy ban', '{"key": "room", "number": null, "chapter": 2, "instrument": "345/QĐ-UBND"}');
INSERT INTO public.approval_chains VALUES
	(1, '{"none": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "central": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "commune": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "province": [{"name": {"en": "The Office''s opinion", "vi": "Ý kiến của Văn phòng"}, "unitId": null, "workingDays": null}, {"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "department": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}]}', '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68');
INSERT INTO public.approval_conditions VALUES
	('01a205ea-be80-7448-9de7-982613d12960', 'Nộp tài liệu trình chiếu đã duyệt', '2026-12-14 17:00:00+00', 'reported', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', '2026-11-23 01:00:00+00', 'Đã nộp tài liệu lên hệ thống', NULL, NULL, NULL, NULL);
INSERT INTO public.approval_steps VALUES
	('01a205ea-be80-726b-a24f-e04038483431', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-740a-93c8-fac4f089f24d', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'refused', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-7d9c-9df6-d73de153a3ba', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7c81-8d78-f19f8c42ea64', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'sent-back', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-7fcf-97ff-fb575866541b', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'sent-back', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-7fcf-97ff-fb575866541b', 2, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-77d1-a9d6-5cf84e8f4c09', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-23 09:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7f79-a146-9b495104946a', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-23 03:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp'),
	('01a205ea-be80-7d98-8538-4859596f7c73', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-23 06:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp'),
	('01a205ea-be80-7d20-b396-2a50d9be4d45', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Cho phép, vì việc gấp'),
	('01a205ea-be80-792a-a9c9-3ded4ae7ea6e', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7cd5-a705-9fa5f2abac22', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp'),
	('01a205ea-be80-7977-8ed5-80867aad6e5a', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-70bc-ba08-ddaf85adae99', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp'),
	('01a205ea-be80-70bb-86c4-3bb321e681f4', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp'),
	('01a205ea-be80-7948-af7f-e4e6e8c6ab88', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-7798-810d-e1d352f8460b', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7c9e-b7b1-4ffa601ecf3c', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-7deb-94b4-08d0349fa75f', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-7abf-9fbf-840c474fb7d5', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'sent-back', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-736e-95b1-d12593694a35', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7c86-80eb-5455dc2f9564', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp'),
	('01a205ea-be80-7448-9de7-982613d12960', 1, 1, 0, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Cho phép, vì việc gấp'),
	('01a205ea-be80-7e58-9230-7c80d34615a1', 1, 2, 1, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7e58-9230-7c80d34615a1', 1, 1, 1, '{"en": "The Office''s opinion", "vi": "Ý kiến của Văn phòng"}', NULL, '2026-11-25 17:00:00+00', 'endorsed', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Nhất trí'),
	('01a205ea-be80-777a-b068-9d03bb14bcc2', 1, 1, 1, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp'),
	('01a205ea-be80-7410-9a60-1b63290edb35', 1, 1, 1, '{"en": "Approval", "vi": "Phê duyệt"}', NULL, '2026-11-25 17:00:00+00', 'approved', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp');
INSERT INTO public.article_texts OVERRIDING SYSTEM VALUE VALUES
	(1, '345/QĐ-UBND', 'room', 2, NULL, 'Phòng họp', 'Phòng họp phải bảo đảm ánh sáng, âm thanh.', '2026-11-23 01:00:00+00', 3);
INSERT INTO public.articles VALUES
	('purpose', 'general', NULL, '{"en": "Purpose of the system", "vi": "Mục đích sử dụng hệ thống"}', '{"en": "The system serves meetings of the Provincial Party Committee, People''s Committee and People''s Council with departments, districts and the city, over the dedicated data network and one central server.", "vi": "Hệ thống dùng cho các cuộc họp giữa Tỉnh ủy, Ủy ban nhân dân tỉnh, Hội đồng nhân dân tỉnh với các sở, ban, ngành, Ủy ban nhân dân huyện và thành phố, qua mạng truyền số liệu chuyên dùng và một máy chủ trung tâm."}'),
	('focal-body', 'responsibilities', NULL, '{"en": "Duties of the focal body", "vi": "Trách nhiệm của đơn vị đầu mối"}', '{"en": "Runs the whole system; receives registrations and arranges the schedule; co-ordinates the check and connection; sets and controls the equipment; inspects periodically; keeps the list of technical officers; prepares yearly estimates.", "vi": "Quản trị, vận hành toàn bộ hệ thống; tiếp nhận và sắp xếp lịch họp; phối hợp kiểm tra, đấu nối; thiết lập thông số, điều khiển thiết bị; kiểm tra định kỳ; lập danh sách cán bộ kỹ thuật; dự toán hằng năm."}'),
	('site-duties', 'responsibilities', NULL, '{"en": "Duties of the sites", "vi": "Trách nhiệm của các điểm cầu"}', '{"en": "Use the system more; issue and post the room''s rules; name one technical officer; estimate costs; report at year end.", "vi": "Tăng cường sử dụng hệ thống; ban hành và niêm yết nội quy phòng họp; bố trí 01 cán bộ phụ trách kỹ thuật; dự toán kinh phí; báo cáo đánh giá cuối năm."}'),
	('room', 'requirements', NULL, '{"en": "Basic requirements of the room", "vi": "Yêu cầu cơ bản của phòng họp trực tuyến"}', '{"en": "What the room at each site must have.", "vi": "Điều kiện mà phòng họp của mỗi điểm cầu phải bảo đảm."}'),
	('use', 'requirements', NULL, '{"en": "Requirements when using the system", "vi": "Yêu cầu khi sử dụng hệ thống"}', '{"en": "How the equipment and the room are used.", "vi": "Cách sử dụng thiết bị và phòng họp."}'),
	('meeting-principles', 'requirements', NULL, '{"en": "Principles of organising a meeting", "vi": "Nguyên tắc tổ chức cuộc họp"}', '{"en": "Meetings on the system are held by the arranged schedule.", "vi": "Cuộc họp trên hệ thống được tổ chức theo lịch đã sắp xếp."}'),
	('registration', 'requirements', NULL, '{"en": "Registration for use", "vi": "Đăng ký sử dụng hệ thống"}', '{"en": "Bodies register; the focal body receives and arranges the schedule.", "vi": "Cơ quan, đơn vị đăng ký; đơn vị đầu mối tiếp nhận và sắp xếp lịch họp."}'),
	('preparation', 'requirements', NULL, '{"en": "Preparation before the meeting", "vi": "Công tác chuẩn bị trước cuộc họp"}', '{"en": "Terminals, lines, sound and picture are checked and connected at the latest one hour before opening.", "vi": "Kiểm tra, đấu nối thiết bị đầu cuối, đường truyền, chất lượng âm thanh, hình ảnh hoàn tất chậm nhất 01 giờ trước giờ khai mạc."}'),
	('in-meeting', 'requirements', NULL, '{"en": "Duties of the sites in the meeting", "vi": "Trách nhiệm của các điểm cầu trong cuộc họp"}', '{"en": "Sites keep the meeting running without interruption.", "vi": "Các điểm cầu bảo đảm cuộc họp được thông suốt."}');
INSERT INTO public.attachments VALUES
	('848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10', 'giay-moi.pdf', 'application/pdf', 21, '\x255044462d312e37206769e1baa579206de1bb9d69', '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923'),
	('ac1c0461059840b712867f66764df3ee319274ac421c391c29fbf457f0a60ea9', 'bao-cao.pdf', 'application/pdf', 16, '\x255044462d312e372062616f2d63616f', '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923'),
	('c131d7bc1d01ce589c7743befc441bdf27cb05a5c8341a2ad1595b06d2664491', 'phu-luc.pdf', 'application/pdf', 16, '\x255044462d312e37207068752d6c7563', '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923'),
	('44575cdbe55142253912e27f4679ee3a82d2d5a7f2c33f6b5b6542a553b31c05', 'bao-cao-2.pdf', 'application/pdf', 18, '\x255044462d312e372062616f2d63616f2d32', '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923');
INSERT INTO public.call_legs VALUES
	('01a20658-9b80-72f7-8ec7-6e0712721011', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 'call-01a205ea-be80-72b1-ad27-d5b9b87505f2', '2026-11-23 03:00:00+00', '2026-11-23 03:05:00+00', false, 'lost'),
	('01a20718-de40-74ca-872e-e80d15b71128', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7f84-a070-bf396da31237', 'call-01a205ea-be80-7f84-a070-bf396da31237', '2026-11-23 06:30:00+00', NULL, false, NULL),
	('01a20718-de40-76e2-95bb-f0151fd7121e', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7058-b05f-69eaaad40cd9', 'call-01a205ea-be80-7058-b05f-69eaaad40cd9', '2026-11-23 06:30:00+00', '2026-11-23 06:35:00+00', false, 'lost'),
	('01a20658-9b80-75b7-bb35-ca2b8b821449', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f84-a070-bf396da31237', 'call-01a205ea-be80-7f84-a070-bf396da31237', '2026-11-23 03:00:00+00', '2026-11-23 06:30:00+00', true, NULL);
INSERT INTO public.conclusions VALUES
	('01a205ea-be80-7a00-a68f-4287303c8ca1', 1, '12/TB-UBND', '2026-11-23', '848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10', 'giay-moi.pdf', '', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 03:50:00+00');
INSERT INTO public.conduct_intents VALUES
	('01a20658-9b80-73fb-bfbe-cce5a795dfe3', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f84-a070-bf396da31237', '01a205ea-be80-7501-b757-a3a19b09e232', 1, '{"rate": 1920, "siteId": "01a205ea-be80-7f84-a070-bf396da31237", "address": "88260007@hnth.example", "command": "dial"}', '2026-11-23 03:00:00+00', '2026-11-23 03:00:00+00', '2026-11-23 03:00:00+00', 'done'),
	('01a20718-de40-78ef-b77e-13f65a7d753f', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7f84-a070-bf396da31237', '01a205ea-be80-7501-b757-a3a19b09e232', 1, '{"rate": 1920, "siteId": "01a205ea-be80-7f84-a070-bf396da31237", "address": "88260008@hnth.example", "command": "dial"}', '2026-11-23 06:30:00+00', '2026-11-23 06:30:00+00', '2026-11-23 06:30:00+00', 'done');
INSERT INTO public.delegations VALUES
	('01a205ea-be80-7099-a272-e99528a4c508', '01a205ea-be80-7e6a-a782-509c7f7436f3', '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', '2026-11-23', '2026-11-25', NULL, false, 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-702d-a95e-977afb984fa4', '01a205ea-be80-7e6a-a782-509c7f7436f3', '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', '2026-11-23', '2026-12-31', NULL, false, 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', NULL, NULL, NULL);
INSERT INTO public.directory_editions VALUES
	('01a20746-a500-7148-9660-1d94043535a8', 2026, 1, '2026-11-23 07:20:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'Danh bạ đầu tiên', '[{"siteId": "01a205ea-be80-7f84-a070-bf396da31237", "siteCode": "ban-dan-toc", "siteName": "Ban Dân tộc", "unitName": "Ban Dân tộc", "technicians": [{"id": "01a205ea-be80-7fdc-b94e-d92192020551", "name": "Cán bộ technician", "phone": "0912345678", "position": ""}]}, {"siteId": "01a205ea-be80-72b1-ad27-d5b9b87505f2", "siteCode": "so-cong-thuong", "siteName": "Sở Công Thương", "unitName": "Sở Công Thương", "technicians": []}, {"siteId": "01a205ea-be80-7058-b05f-69eaaad40cd9", "siteCode": "so-gddt", "siteName": "Sở Giáo dục và Đào tạo", "unitName": "Sở Giáo dục và Đào tạo", "technicians": []}, {"siteId": "01a205ea-be80-7dd2-9d3f-64a44042ea6c", "siteCode": "so-gtvt", "siteName": "Sở Giao thông vận tải", "unitName": "Sở Giao thông vận tải", "technicians": []}, {"siteId": "01a205ea-be80-7673-92ef-0dd0be9800fe", "siteCode": "so-khdt", "siteName": "Sở Kế hoạch và Đầu tư", "unitName": "Sở Kế hoạch và Đầu tư", "technicians": []}, {"siteId": "01a205ea-be80-749f-8e3c-8927fe309e73", "siteCode": "so-khcn", "siteName": "Sở Khoa học và Công nghệ", "unitName": "Sở Khoa học và Công nghệ", "technicians": []}, {"siteId": "01a205ea-be80-7fe5-a6fc-28362c1a14a6", "siteCode": "so-ldtbxh", "siteName": "Sở Lao động - Thương binh và Xã hội", "unitName": "Sở Lao động - Thương binh và Xã hội", "technicians": [{"id": "01a205ea-be80-74eb-b9b8-fcc0a136a0e4", "name": "Cán bộ leader", "phone": "0912345678", "position": ""}]}, {"siteId": "01a205ea-be80-7627-a360-d61a8cde7a08", "siteCode": "so-ngoai-vu", "siteName": "Sở Ngoại vụ", "unitName": "Sở Ngoại vụ", "technicians": []}, {"siteId": "01a205ea-be80-7c55-9e28-1355e39b13d3", "siteCode": "so-noi-vu", "siteName": "Sở Nội vụ", "unitName": "Sở Nội vụ", "technicians": []}, {"siteId": "01a205ea-be80-7c0f-b88c-09b528ffc0af", "siteCode": "so-nnptnt", "siteName": "Sở Nông nghiệp và Phát triển nông thôn", "unitName": "Sở Nông nghiệp và Phát triển nông thôn", "technicians": []}, {"siteId": "01a205ea-be80-7b29-8eea-ffa241d09f8b", "siteCode": "so-tai-chinh", "siteName": "Sở Tài chính", "unitName": "Sở Tài chính", "technicians": []}, {"siteId": "01a205ea-be80-7611-b574-6105bf8afeaf", "siteCode": "so-tnmt", "siteName": "Sở Tài nguyên và Môi trường", "unitName": "Sở Tài nguyên và Môi trường", "technicians": []}, {"siteId": "01a205ea-be80-738a-a6ad-ab0ccdbafb3f", "siteCode": "so-tttt", "siteName": "Sở Thông tin và Truyền thông", "unitName": "Sở Thông tin và Truyền thông", "technicians": []}, {"siteId": "01a205ea-be80-72f6-97e3-7dbc426807ca", "siteCode": "so-tu-phap", "siteName": "Sở Tư pháp", "unitName": "Sở Tư pháp", "technicians": []}, {"siteId": "01a205ea-be80-7863-87d6-025a746e4da3", "siteCode": "so-vhttdl", "siteName": "Sở Văn hóa, Thể thao và Du lịch", "unitName": "Sở Văn hóa, Thể thao và Du lịch", "technicians": []}, {"siteId": "01a205ea-be80-747c-ad68-0c9e69138eaa", "siteCode": "so-xay-dung", "siteName": "Sở Xây dựng", "unitName": "Sở Xây dựng", "technicians": []}, {"siteId": "01a205ea-be80-7f54-9fdf-2c63c46dbb42", "siteCode": "so-y-te", "siteName": "Sở Y tế", "unitName": "Sở Y tế", "technicians": []}, {"siteId": "01a205ea-be80-74dc-94ea-823fbb46efce", "siteCode": "thanh-tra", "siteName": "Thanh tra tỉnh", "unitName": "Thanh tra tỉnh", "technicians": []}, {"siteId": "01a205ea-be80-711b-a116-d880fdb3eb76", "siteCode": "vp-ubnd", "siteName": "Thị trấn Na Hang", "unitName": "Ban Dân tộc", "technicians": []}, {"siteId": "01a205ea-be80-7ee3-aee6-827432954222", "siteCode": "chiem-hoa", "siteName": "Ủy ban nhân dân huyện Chiêm Hóa", "unitName": "Ủy ban nhân dân huyện Chiêm Hóa", "technicians": []}, {"siteId": "01a205ea-be80-7d60-817f-6b595c6e99b1", "siteCode": "ham-yen", "siteName": "Ủy ban nhân dân huyện Hàm Yên", "unitName": "Ủy ban nhân dân huyện Hàm Yên", "technicians": []}, {"siteId": "01a205ea-be80-77ad-a900-1424163daf8d", "siteCode": "lam-binh", "siteName": "Ủy ban nhân dân huyện Lâm Bình", "unitName": "Ủy ban nhân dân huyện Lâm Bình", "technicians": []}, {"siteId": "01a205ea-be80-76a2-9d2a-3017c83d91b9", "siteCode": "na-hang", "siteName": "Ủy ban nhân dân huyện Na Hang", "unitName": "Ủy ban nhân dân huyện Na Hang", "technicians": []}, {"siteId": "01a205ea-be80-7492-bc2d-b3ababc1d445", "siteCode": "son-duong", "siteName": "Ủy ban nhân dân huyện Sơn Dương", "unitName": "Ủy ban nhân dân huyện Sơn Dương", "technicians": []}, {"siteId": "01a205ea-be80-79d8-8f40-ce5d28c22a87", "siteCode": "yen-son", "siteName": "Ủy ban nhân dân huyện Yên Sơn", "unitName": "Ủy ban nhân dân huyện Yên Sơn", "technicians": []}, {"siteId": "01a205ea-be80-75ff-8b70-d528b0a9ada0", "siteCode": "tp-tuyen-quang", "siteName": "Ủy ban nhân dân thành phố Tuyên Quang", "unitName": "Ủy ban nhân dân thành phố Tuyên Quang", "technicians": []}, {"siteId": "01a205ea-be80-7d6f-9bc1-d58d841aa8dd", "siteCode": "vp-hdnd", "siteName": "Văn phòng Hội đồng nhân dân tỉnh", "unitName": "Văn phòng Hội đồng nhân dân tỉnh", "technicians": []}, {"siteId": "01a205ea-be80-73a3-831c-f15fe80fe81c", "siteCode": "vp-tinh-uy", "siteName": "Văn phòng Tỉnh ủy", "unitName": "Văn phòng Tỉnh ủy", "technicians": []}, {"siteId": "01a205ea-be80-729d-a164-3ba69367182e", "siteCode": "xa-na-hang", "siteName": "Xã Na Hang", "unitName": "Ủy ban nhân dân xã Na Hang", "technicians": []}]');
INSERT INTO public.directory_receipts VALUES
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-72b1-ad27-d5b9b87505f2', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7058-b05f-69eaaad40cd9', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7dd2-9d3f-64a44042ea6c', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7673-92ef-0dd0be9800fe', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-749f-8e3c-8927fe309e73', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7fe5-a6fc-28362c1a14a6', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7627-a360-d61a8cde7a08', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7c55-9e28-1355e39b13d3', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7c0f-b88c-09b528ffc0af', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7b29-8eea-ffa241d09f8b', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7611-b574-6105bf8afeaf', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-738a-a6ad-ab0ccdbafb3f', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-72f6-97e3-7dbc426807ca', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7863-87d6-025a746e4da3', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-747c-ad68-0c9e69138eaa', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7f54-9fdf-2c63c46dbb42', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-74dc-94ea-823fbb46efce', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-711b-a116-d880fdb3eb76', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7ee3-aee6-827432954222', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7d60-817f-6b595c6e99b1', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-77ad-a900-1424163daf8d', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-76a2-9d2a-3017c83d91b9', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7492-bc2d-b3ababc1d445', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-79d8-8f40-ce5d28c22a87', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-75ff-8b70-d528b0a9ada0', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7d6f-9bc1-d58d841aa8dd', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-73a3-831c-f15fe80fe81c', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-729d-a164-3ba69367182e', NULL, NULL),
	('01a20746-a500-7148-9660-1d94043535a8', '01a205ea-be80-7f84-a070-bf396da31237', '2026-11-23 07:20:00+00', 'Cán bộ technician');
INSERT INTO public.displays VALUES
	('01a205ea-be80-7d37-81eb-c6f25fb3bf83', '01a205ea-be80-7f84-a070-bf396da31237', 'Cửa phòng họp số 1', '\x1d695d2e743499a86809657c9e66e641f98a45b4ddd0137628decb23300417a4', '2026-11-23 01:00:00+00', 'Cán bộ administrator', NULL);
INSERT INTO public.duty_standings VALUES
	('post-room-rules.once.01a205ea-be80-7f84-a070-bf396da31237', 'fulfilled', '01a205ea-be80-7fdc-b94e-d92192020551', '2026-11-23 01:00:00+00', 'Số 12/NQ');
INSERT INTO public.endpoint_secrets VALUES
	('01a205ea-be80-7501-b757-a3a19b09e232', '530cccfd2a72f817', '\xd7405a73f3d9115cf6c693d2', '\x4b6c601f11f19b08c08186b1fcca7651', '\x8c9a758af946');
INSERT INTO public.endpoint_statuses VALUES
	('01a205ea-be80-7501-b757-a3a19b09e232', 'unreachable', '{"raw": "ECONNREFUSED", "reason": "unreachable"}', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-23 07:20:04.661+00');
INSERT INTO public.endpoints VALUES
	('01a205ea-be80-7501-b757-a3a19b09e232', '01a205ea-be80-7f84-a070-bf396da31237', '01a205ea-be80-756c-b9db-18b2339628c1', 'Polycom RealPresence Group 300 – Ban Dân tộc', 'polycom-group', 'Polycom RealPresence Group 300', '127.0.0.1', 9, 'admin', false, NULL, NULL, NULL);
INSERT INTO public.former_names VALUES
	('01a205ea-be80-7565-b9d8-e7dcf43d0ca2', NULL, '01a205ea-be80-711b-a116-d880fdb3eb76', 'Văn phòng Ủy ban nhân dân tỉnh', 'Office of the Provincial People''s Committee', '2026-11-23');
INSERT INTO public.gates VALUES
	('01a205ea-be80-7a00-a68f-4287303c8ca1', '{"dueAt": "2026-11-23T02:00:00.000Z", "ready": 0, "sites": [{"siteId": "01a205ea-be80-7f84-a070-bf396da31237", "verdict": "unknown", "technician": {"id": "01a205ea-be80-7fdc-b94e-d92192020551", "name": "Cán bộ technician", "phone": "0912345678", "position": ""}, "shortcomings": [{"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-72b1-ad27-d5b9b87505f2", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}], "closedAt": "2026-11-23T02:00:00.000Z", "notReady": 2, "shortened": false}', 1),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '{"dueAt": "2026-11-23T05:30:00.000Z", "ready": 0, "sites": [{"siteId": "01a205ea-be80-7f84-a070-bf396da31237", "verdict": "unknown", "technician": {"id": "01a205ea-be80-7fdc-b94e-d92192020551", "name": "Cán bộ technician", "phone": "0912345678", "position": ""}, "shortcomings": [{"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-7058-b05f-69eaaad40cd9", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-7dd2-9d3f-64a44042ea6c", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}], "closedAt": "2026-11-23T05:30:00.000Z", "notReady": 3, "shortened": false}', 0);
INSERT INTO public.holidays VALUES
	('2026-01-01', 'holiday', '{"en": "New Year", "vi": "Tết Dương lịch"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2026-02-16', 'holiday', '{"en": "Lunar New Year", "vi": "Tết Nguyên đán"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2026-02-17', 'holiday', '{"en": "Lunar New Year", "vi": "Tết Nguyên đán"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2026-02-18', 'holiday', '{"en": "Lunar New Year", "vi": "Tết Nguyên đán"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2026-02-19', 'holiday', '{"en": "Lunar New Year", "vi": "Tết Nguyên đán"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2026-02-20', 'holiday', '{"en": "Lunar New Year", "vi": "Tết Nguyên đán"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2026-04-27', 'holiday', '{"en": "Hùng Kings'' Day", "vi": "Giỗ Tổ Hùng Vương"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2026-04-30', 'holiday', '{"en": "Reunification Day; Labour Day", "vi": "Ngày Giải phóng miền Nam; Quốc tế Lao động"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2026-05-01', 'holiday', '{"en": "Reunification Day; Labour Day", "vi": "Ngày Giải phóng miền Nam; Quốc tế Lao động"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2026-09-01', 'holiday', '{"en": "National Day", "vi": "Quốc khánh"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2026-09-02', 'holiday', '{"en": "National Day", "vi": "Quốc khánh"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2027-04-30', 'holiday', '{"en": "Reunification Day; Labour Day", "vi": "Ngày Giải phóng miền Nam; Quốc tế Lao động"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2027-09-02', 'holiday', '{"en": "National Day", "vi": "Quốc khánh"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2027-09-03', 'holiday', '{"en": "National Day", "vi": "Quốc khánh"}', 'Lịch nghỉ của cán bộ, công chức đã công bố; bảng sửa được'),
	('2027-01-01', 'holiday', '{"en": "New Year", "vi": "Tết Dương lịch"}', 'Cán bộ administrator, 23/11/2026'),
	('2028-01-01', 'holiday', '{"en": "New Year", "vi": "Tết Dương lịch"}', 'Cán bộ administrator, 23/11/2026');
INSERT INTO public.idempotency_keys VALUES
	('01a205ea-be80-71c8-9cdb-33e22d81e923', 'mot-lan-thoi', '\xed3f8fbce6d4e8aae7da044e4c9f0844adaa41fbb72d293b0fff06c5d4b53c94', '2026-11-23 01:00:00+00', 200, '{"meetingId": null, "subjectId": "01a205ea-be80-77d1-a9d6-5cf84e8f4c09", "registrationId": "01a205ea-be80-77d1-a9d6-5cf84e8f4c09"}');
INSERT INTO public.instruments VALUES
	('345/QĐ-UBND', '2017-10-02', '{"en": "People''s Committee of Tuyên Quang province", "vi": "Ủy ban nhân dân tỉnh Tuyên Quang"}', '{"en": "Regulation on managing, running and using the online video-conference system of Tuyên Quang province", "vi": "Quy chế Quản lý, vận hành, sử dụng hệ thống Hội nghị truyền hình trực tuyến tỉnh Tuyên Quang"}', 4, 15, '2017-10-02', NULL, NULL);
INSERT INTO public.journal VALUES
	(1, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'unit.add', 'keep-estate', '{focal-body}', 'unit.added', 'unit', '01a205ea-be80-70f1-b8c6-7e5030b39dc5', NULL, NULL, '{"code": "xa-na-hang", "kind": "district", "name": "Ủy ban nhân dân xã Na Hang", "nameEn": null, "validFrom": "2025-07-01"}', '0000000000000000000000000000000000000000000000000000000000000000', '6d7766020037e02ce2035a633a010bbdf9e3dc26f7819dc906c14a5471aca274', NULL),
	(2, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'site.add', 'keep-estate', '{focal-body}', 'site.added', 'site', '01a205ea-be80-729d-a164-3ba69367182e', NULL, NULL, '{"code": "xa-na-hang", "name": "Xã Na Hang", "nameEn": "Na Hang", "unitId": "01a205ea-be80-70f1-b8c6-7e5030b39dc5", "validFrom": "2025-07-01"}', '6d7766020037e02ce2035a633a010bbdf9e3dc26f7819dc906c14a5471aca274', 'e9c88f197e8419fe9a3158b3ed4f6087dda190cba8bf9b5f6ca6066442f097fc', NULL),
	(3, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'site.revise', 'keep-estate', '{focal-body}', 'site.revised', 'site', '01a205ea-be80-711b-a116-d880fdb3eb76', NULL, NULL, '{"name": "Thị trấn Na Hang", "after": {"name": "Thị trấn Na Hang", "nameEn": null, "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe"}, "before": {"name": "Văn phòng Ủy ban nhân dân tỉnh", "nameEn": "Office of the Provincial People''s Committee", "unitId": "01a205ea-be80-7e32-98cc-0b936e3d4fe5"}}', 'e9c88f197e8419fe9a3158b3ed4f6087dda190cba8bf9b5f6ca6066442f097fc', '7574f06da4746aa57acfc055e4af2630b7047dc9f8a44489c68bed3fcaec137d', NULL),
	(4, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'site.close', 'keep-estate', '{focal-body}', 'site.closed', 'site', '01a205ea-be80-729d-a164-3ba69367182e', NULL, NULL, '{"name": "Xã Na Hang", "closed": [{"id": "01a205ea-be80-711b-a116-d880fdb3eb76", "code": "vp-ubnd", "name": "Thị trấn Na Hang"}], "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "lastDay": "2026-11-30", "meetings": [], "successor": {"id": "01a205ea-be80-729d-a164-3ba69367182e", "code": "xa-na-hang", "name": "Xã Na Hang"}}', '7574f06da4746aa57acfc055e4af2630b7047dc9f8a44489c68bed3fcaec137d', '6fe908a52a47dd91de3f67f9b2a082938b1e4d942326625738570527bc41cc97', NULL),
	(5, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'room.revise', 'keep-rooms', '{focal-body}', 'room.revised', 'room', '01a205ea-be80-756c-b9db-18b2339628c1', NULL, NULL, '{"name": "Phòng họp số 1", "after": {"name": "Phòng họp số 1", "seats": 60}, "before": {"name": "Phòng họp trực tuyến", "seats": null}}', '6fe908a52a47dd91de3f67f9b2a082938b1e4d942326625738570527bc41cc97', '5846c3c184616db28567ef1630a9f4781d4e8baffe72236f5b8b7f425638cf01', NULL),
	(6, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'line.add', 'keep-rooms', '{focal-body}', 'line.added', 'line', '01a205ea-be80-7373-b166-6aea4027ac32', NULL, NULL, '{"name": "Internet dự phòng", "site": "Ban Dân tộc", "provider": "Viettel", "bandwidth": 50, "carriedBy": null}', '5846c3c184616db28567ef1630a9f4781d4e8baffe72236f5b8b7f425638cf01', '48decfc9d9baf6b2b0808f213db8aa6c43c583b38e0622d98cc3872f4eaff2f7', NULL),
	(7, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'endpoint.add', 'keep-endpoints', '{focal-body}', 'endpoint.added', 'endpoint', '01a205ea-be80-7501-b757-a3a19b09e232', NULL, NULL, '{"host": "127.0.0.1", "name": "Polycom RealPresence Group 300 – Ban Dân tộc", "port": 9, "room": "Phòng họp số 1", "model": "Polycom RealPresence Group 300", "driver": "polycom-group", "account": "admin", "passwordGiven": true}', '48decfc9d9baf6b2b0808f213db8aa6c43c583b38e0622d98cc3872f4eaff2f7', 'dcf2e68a5cb3fdc6e3fef3894c6b2998893f37bc3eb95754591f7480f2e836b1', NULL),
	(8, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'display.open', 'keep-rooms', '{focal-body}', 'display.opened', 'display', '01a205ea-be80-7d37-81eb-c6f25fb3bf83', NULL, NULL, '{"name": "Cửa phòng họp số 1", "site": "Ban Dân tộc"}', 'dcf2e68a5cb3fdc6e3fef3894c6b2998893f37bc3eb95754591f7480f2e836b1', '7169bd882a67214cc878433bb2ccd5bd06ae95c9ae05968f4cf214a34aeeb8d6', NULL),
	(9, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'officer.add', 'keep-officers', '{focal-body,site-duties}', 'officer.added', 'officer', '01a205ea-be80-713f-987e-0d90a8c8f078', NULL, NULL, '{"name": "Lê Thị Mới", "email": "moi@tuyenquang.example", "phone": "0987654321", "roles": ["technician"], "unitId": "01a205ea-be80-70f1-b8c6-7e5030b39dc5", "siteIds": ["01a205ea-be80-729d-a164-3ba69367182e"], "position": "Chuyên viên"}', '7169bd882a67214cc878433bb2ccd5bd06ae95c9ae05968f4cf214a34aeeb8d6', '7501cb45be58ce74180b9ff9fe772e71f73c412e703a869ff921d49877b82800', NULL),
	(10, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'officer.open-account', 'keep-officers', '{focal-body,site-duties}', 'officer.account-opened', 'officer', '01a205ea-be80-713f-987e-0d90a8c8f078', NULL, NULL, '{"name": "Lê Thị Mới", "account": "le-thi-moi"}', '7501cb45be58ce74180b9ff9fe772e71f73c412e703a869ff921d49877b82800', 'ae14779207b7cc15d281fc4403779b1c8d5aa6def3f67c2dfe16d965ae5ad0d2', NULL),
	(11, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'officer.close', 'keep-officers', '{focal-body,site-duties}', 'officer.closed', 'officer', '01a205ea-be80-713f-987e-0d90a8c8f078', NULL, NULL, '{"name": "Lê Thị Mới", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "account": "le-thi-moi"}', 'ae14779207b7cc15d281fc4403779b1c8d5aa6def3f67c2dfe16d965ae5ad0d2', '2f79e610b7882f15fbdc3e6ff1ab0479b69e80c1352515abd4f25f148ca43de9', NULL),
	(12, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'attachment.keep', 'register-meetings', '{registration}', 'attachment.kept', 'attachment', '848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10', NULL, NULL, '{"name": "giay-moi.pdf", "bytes": 21, "sha256": "848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10", "mediaType": "application/pdf"}', '2f79e610b7882f15fbdc3e6ff1ab0479b69e80c1352515abd4f25f148ca43de9', '8e6788e8ae3ae0ddc2b9ac11ca9f75ca9411fef3eb2f654f3e0ebd8d8001b799', NULL),
	(19, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.send-back', 'decide-registrations', '{focal-body,registration}', 'registration.sent-back', 'registration', '01a205ea-be80-7c81-8d78-f19f8c42ea64', NULL, '01a205ea-be80-7c81-8d78-f19f8c42ea64', '{"state": "sent-back", "number": "4/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', 'd8e1a06ff8a44f46b4fb566b7f64662e8ab0f69d239ab96dd3af030d1f16fba4', 'e8edfc231387062c62e84020ae52f3e0018dc4bf9e94e74550036f0177041b19', NULL),
	(21, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.send-back', 'decide-registrations', '{focal-body,registration}', 'registration.sent-back', 'registration', '01a205ea-be80-7fcf-97ff-fb575866541b', NULL, '01a205ea-be80-7fcf-97ff-fb575866541b', '{"state": "sent-back", "number": "5/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', 'a1a6b73a80baa98d7c13a88af408f5404b0047c68ab884281c005cb153e04e32', '9570813b1c055e8d764d95e2e78d40084890ff299e291293ed8ff355486be620', NULL),
	(13, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-726b-a24f-e04038483431', NULL, '01a205ea-be80-726b-a24f-e04038483431', '{"id": "01a205ea-be80-726b-a24f-e04038483431", "state": "submitted", "track": "regular", "number": "1/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Chờ duyệt", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T01:00:00.000Z", "subject": "Chờ duyệt", "closesAt": "2026-12-01T02:00:00.000Z", "document": {"name": "giay-moi.pdf", "bytes": 21, "sha256": "848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10", "mediaType": "application/pdf"}, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '8e6788e8ae3ae0ddc2b9ac11ca9f75ca9411fef3eb2f654f3e0ebd8d8001b799', 'ad1fbf9f439ad017ccd659666e5de8c3c8394c8f5993660e6926ad017b293db5', NULL),
	(14, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-740a-93c8-fac4f089f24d', NULL, '01a205ea-be80-740a-93c8-fac4f089f24d', '{"id": "01a205ea-be80-740a-93c8-fac4f089f24d", "state": "submitted", "track": "regular", "number": "2/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Không duyệt", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T03:00:00.000Z", "subject": "Không duyệt", "closesAt": "2026-12-01T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', 'ad1fbf9f439ad017ccd659666e5de8c3c8394c8f5993660e6926ad017b293db5', '1066381c02355b0bfde418a58c7bd8a4961459f94f41de8737dec8ce7dd0a1e4', NULL),
	(15, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.refuse', 'decide-registrations', '{focal-body,registration}', 'registration.refused', 'registration', '01a205ea-be80-740a-93c8-fac4f089f24d', NULL, '01a205ea-be80-740a-93c8-fac4f089f24d', '{"state": "refused", "number": "2/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', '1066381c02355b0bfde418a58c7bd8a4961459f94f41de8737dec8ce7dd0a1e4', 'de08872c9e2b340fb65c67f0a93fab8e5657408709440b9e844630439bbe3796', NULL),
	(16, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7d9c-9df6-d73de153a3ba', NULL, '01a205ea-be80-7d9c-9df6-d73de153a3ba', '{"id": "01a205ea-be80-7d9c-9df6-d73de153a3ba", "state": "submitted", "track": "regular", "number": "3/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Rút lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T07:00:00.000Z", "subject": "Rút lại", "closesAt": "2026-12-01T08:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', 'de08872c9e2b340fb65c67f0a93fab8e5657408709440b9e844630439bbe3796', '6088054c0d288755d6501f808e765a361e3bff8ad7ee27040e06998a349b7505', NULL),
	(17, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.withdraw', 'register-meetings', '{registration}', 'registration.withdrawn', 'registration', '01a205ea-be80-7d9c-9df6-d73de153a3ba', NULL, '01a205ea-be80-7d9c-9df6-d73de153a3ba', '{"state": "withdrawn", "number": "3/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', '6088054c0d288755d6501f808e765a361e3bff8ad7ee27040e06998a349b7505', '980750470d4dc65832de1c53e13de4cb1efe64db50f01229d0a43e10c420c922', NULL),
	(18, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7c81-8d78-f19f8c42ea64', NULL, '01a205ea-be80-7c81-8d78-f19f8c42ea64', '{"id": "01a205ea-be80-7c81-8d78-f19f8c42ea64", "state": "submitted", "track": "regular", "number": "4/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Trả lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T09:00:00.000Z", "subject": "Trả lại", "closesAt": "2026-12-01T10:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '980750470d4dc65832de1c53e13de4cb1efe64db50f01229d0a43e10c420c922', 'd8e1a06ff8a44f46b4fb566b7f64662e8ab0f69d239ab96dd3af030d1f16fba4', NULL),
	(20, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7fcf-97ff-fb575866541b', NULL, '01a205ea-be80-7fcf-97ff-fb575866541b', '{"id": "01a205ea-be80-7fcf-97ff-fb575866541b", "state": "submitted", "track": "regular", "number": "5/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Sửa lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-02T01:00:00.000Z", "subject": "Sửa lại", "closesAt": "2026-12-02T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 7 working days ahead; the rule is 3", "vi": "Gửi trước 7 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', 'e8edfc231387062c62e84020ae52f3e0018dc4bf9e94e74550036f0177041b19', 'a1a6b73a80baa98d7c13a88af408f5404b0047c68ab884281c005cb153e04e32', NULL),
	(22, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.revise', 'register-meetings', '{registration}', 'registration.revised', 'registration', '01a205ea-be80-7fcf-97ff-fb575866541b', NULL, '01a205ea-be80-7fcf-97ff-fb575866541b', '{"id": "01a205ea-be80-7fcf-97ff-fb575866541b", "state": "submitted", "track": "regular", "number": "5/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Đã sửa lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-02T01:30:00.000Z", "subject": "Đã sửa lại", "closesAt": "2026-12-02T02:30:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 7 working days ahead; the rule is 3", "vi": "Gửi trước 7 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '9570813b1c055e8d764d95e2e78d40084890ff299e291293ed8ff355486be620', '83aad432c06283b1d121ab3d4292721bd5403dde52c5463c3902e03536fa5d16', NULL),
	(23, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-77d1-a9d6-5cf84e8f4c09', NULL, '01a205ea-be80-77d1-a9d6-5cf84e8f4c09', '{"id": "01a205ea-be80-77d1-a9d6-5cf84e8f4c09", "state": "submitted", "track": "unplanned", "number": "6/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Đột xuất", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T09:00:00.000Z", "subject": "Đột xuất", "closesAt": "2026-11-23T10:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-749f-8e3c-8927fe309e73"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Science and Technology", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Khoa học và Công nghệ"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-23T09:00:00.000Z", "decisionReason": null}', '83aad432c06283b1d121ab3d4292721bd5403dde52c5463c3902e03536fa5d16', '33e29bca2eeae0ee00464d1f050f9e09b8a285688cebea8cb3a6b5dd40e014d1', NULL),
	(24, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7f79-a146-9b495104946a', NULL, '01a205ea-be80-7f79-a146-9b495104946a', '{"id": "01a205ea-be80-7f79-a146-9b495104946a", "state": "submitted", "track": "unplanned", "number": "7/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Đã kết thúc", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T03:00:00.000Z", "subject": "Đã kết thúc", "closesAt": "2026-11-23T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-23T03:00:00.000Z", "decisionReason": null}', '33e29bca2eeae0ee00464d1f050f9e09b8a285688cebea8cb3a6b5dd40e014d1', '89428e2dabd050b889b2f8aa88dede8991c66f2f8563e4a0f76f025c6ceea386', NULL),
	(36, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'series.change', 'arrange-meetings', '{focal-body,meeting-principles}', 'series.changed', 'series', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, '01a205ea-be80-7d20-b396-2a50d9be4d45', '{"from": "2026-12-28", "change": {"minutes": 45, "opensAt": "09:00"}, "number": "9/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "waiting": [], "meetings": [{"id": "01a205ea-be80-7713-adaf-dd01aee8d1e0", "number": "9/2026-04", "opensAt": "2026-12-28T02:00:00.000Z"}, {"id": "01a205ea-be80-7ba9-a4d3-c931587b20e5", "number": "9/2026-05", "opensAt": "2027-01-04T02:00:00.000Z"}]}', '850183b353f33ac73cbaded0623eb8b2b16f62e30b1b6969443840710fd611af', '0f7fa399493147ead1984b5870d9c7d5b112bd50e8388389e5c8825d6b3a5f42', NULL),
	(25, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '{"number": "7/2026", "meeting": {"id": "01a205ea-be80-7a00-a68f-4287303c8ca1", "chair": "Chủ trì Đã kết thúc", "round": 0, "state": "scheduled", "track": "unplanned", "number": "7/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260007@hnth.example", "endedAt": null, "opensAt": "2026-11-23T03:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Đã kết thúc", "closesAt": "2026-11-23T04:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-11-23T02:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7f79-a146-9b495104946a"}, "remarks": "Đồng ý, vì việc gấp", "overridden": ["registration.unplanned", "registration.technicians"]}', '89428e2dabd050b889b2f8aa88dede8991c66f2f8563e4a0f76f025c6ceea386', '8a49a3db125ccd31c77b005460ef10cb527521c0adefa795a9d84345cb9a7380', NULL),
	(26, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'meeting.cancel', 'decide-registrations', '{focal-body,registration}', 'meeting.cancelled', 'meeting', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '{"number": "7/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', '8a49a3db125ccd31c77b005460ef10cb527521c0adefa795a9d84345cb9a7380', 'c5b82f7f7104a33c6bf9750d8a14944587b64551a3ba3748507791e77aa160ad', NULL),
	(27, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'meeting.restore', 'decide-registrations', '{focal-body,registration}', 'meeting.restored', 'meeting', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '{"after": {"id": "01a205ea-be80-7a00-a68f-4287303c8ca1", "chair": "Chủ trì Đã kết thúc", "round": 1, "state": "scheduled", "track": "unplanned", "number": "7/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260007@hnth.example", "endedAt": null, "opensAt": "2026-11-23T03:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Đã kết thúc", "closesAt": "2026-11-23T04:00:00.000Z", "revision": 1, "endReason": null, "startedAt": null, "checkDueAt": "2026-11-23T02:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7f79-a146-9b495104946a"}, "before": "cancelled", "number": "7/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', 'c5b82f7f7104a33c6bf9750d8a14944587b64551a3ba3748507791e77aa160ad', 'edba5e3089754a1ba33f79b89d1d575ab0bf5b8d79cfd4a3009d36ee16185c02', NULL),
	(28, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7d98-8538-4859596f7c73', NULL, '01a205ea-be80-7d98-8538-4859596f7c73', '{"id": "01a205ea-be80-7d98-8538-4859596f7c73", "state": "submitted", "track": "unplanned", "number": "8/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Đang họp", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T06:00:00.000Z", "subject": "Đang họp", "closesAt": "2026-11-23T07:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-23T06:00:00.000Z", "decisionReason": null}', 'edba5e3089754a1ba33f79b89d1d575ab0bf5b8d79cfd4a3009d36ee16185c02', '5db98c8772cd9ab7f461da6994637824a3e64c43b5931d0e881150099003e7a5', NULL),
	(39, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-7cd5-a705-9fa5f2abac22', '01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-7cd5-a705-9fa5f2abac22', '{"number": "11/2026", "meeting": {"id": "01a205ea-be80-76c3-9852-69230e42fd13", "chair": "Chủ trì Nhường chỗ", "round": 0, "state": "scheduled", "track": "regular", "number": "11/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260011@hnth.example", "endedAt": null, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Nhường chỗ", "closesAt": "2026-12-08T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-08T00:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7cd5-a705-9fa5f2abac22"}, "remarks": "Đồng ý, vì việc gấp", "overridden": ["registration.technicians", "schedule.pending"]}', '0964f75537d6ebf1fe6a03d003032757267257632190b76e5424a63234c0a60c', '195a35ad079d1a99ac6bc8bd6bff0336348c04757865b6b0dbcf1664dcf28779', NULL),
	(40, '2026-11-23 01:00:00+00', '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'Người đơn vị khác', 'waitlist.join', 'register-meetings', '{registration}', 'waitlist.joined', 'waitlist', '01a205ea-be80-70e0-b525-edd6d11e470e', NULL, '01a205ea-be80-7977-8ed5-80867aad6e5a', '{"entry": {"id": "01a205ea-be80-70e0-b525-edd6d11e470e", "day": null, "kind": null, "offer": null, "state": "asked", "window": {"to": "2026-12-08T03:00:00.000Z", "from": "2026-12-08T01:00:00.000Z"}, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "closesAt": "2026-12-08T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": null, "registrationId": "01a205ea-be80-7977-8ed5-80867aad6e5a"}, "number": "12/2026"}', '195a35ad079d1a99ac6bc8bd6bff0336348c04757865b6b0dbcf1664dcf28779', '4bcd2d6cb8f899c6ce60c0bb547b6ded9553fc24cb5d9510fdbdc7e39c50cfe0', NULL),
	(76, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.endorse', 'decide-registrations', '{focal-body,registration}', 'registration.endorsed', 'registration', '01a205ea-be80-7e58-9230-7c80d34615a1', NULL, '01a205ea-be80-7e58-9230-7c80d34615a1', '{"step": {"of": 2, "name": {"en": "The Office''s opinion", "vi": "Ý kiến của Văn phòng"}, "ordinal": 1}, "number": "23/2026", "remarks": "Nhất trí"}', '7e57cc5d66705c49a965e7d354999528d2fa9b0c31a567d5de29277821e4993e', 'cbf7b9c67629c456ede233f61d36204309cdadc8f5d587c5c0816b0547afc27e', NULL),
	(29, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '{"number": "8/2026", "meeting": {"id": "01a205ea-be80-7622-8156-5cc50798c0c0", "chair": "Chủ trì Đang họp", "round": 0, "state": "scheduled", "track": "unplanned", "number": "8/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260008@hnth.example", "endedAt": null, "opensAt": "2026-11-23T06:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Đang họp", "closesAt": "2026-11-23T07:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-11-23T05:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7d98-8538-4859596f7c73"}, "remarks": "Đồng ý, vì việc gấp", "overridden": ["registration.unplanned", "registration.technicians"]}', '5db98c8772cd9ab7f461da6994637824a3e64c43b5931d0e881150099003e7a5', 'd15a33a41284f84e052468286dd4b0f176541cfbd7c23220013236648b3f9629', NULL),
	(30, '2026-11-23 01:00:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'meeting.change', 'arrange-meetings', '{focal-body,meeting-principles}', 'meeting.changed', 'meeting', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '{"after": {"id": "01a205ea-be80-7622-8156-5cc50798c0c0", "chair": "Chủ trì Đang họp", "round": 0, "state": "scheduled", "track": "unplanned", "number": "8/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260008@hnth.example", "endedAt": null, "opensAt": "2026-11-23T06:30:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-7058-b05f-69eaaad40cd9", "01a205ea-be80-7dd2-9d3f-64a44042ea6c"], "subject": "Đang họp", "closesAt": "2026-11-23T08:00:00.000Z", "revision": 1, "endReason": null, "startedAt": null, "checkDueAt": "2026-11-23T05:30:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7d98-8538-4859596f7c73"}, "kinds": ["postponed", "extended", "sites-swapped"], "before": {"id": "01a205ea-be80-7622-8156-5cc50798c0c0", "chair": "Chủ trì Đang họp", "round": 0, "state": "scheduled", "track": "unplanned", "number": "8/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260008@hnth.example", "endedAt": null, "opensAt": "2026-11-23T06:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Đang họp", "closesAt": "2026-11-23T07:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-11-23T05:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7d98-8538-4859596f7c73"}, "number": "8/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', 'd15a33a41284f84e052468286dd4b0f176541cfbd7c23220013236648b3f9629', '007df9da0324e408cf3c34b3275a3b80f9fae7d023c6ea16519aa4d1e8231c8c', NULL),
	(31, '2026-11-23 01:00:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'meeting.publish', 'arrange-meetings', '{focal-body,meeting-principles}', 'meeting.published', 'meeting', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '{"number": "8/2026", "public": true}', '007df9da0324e408cf3c34b3275a3b80f9fae7d023c6ea16519aa4d1e8231c8c', '04dd403e369234093afca9d88c8dba716d1d4ab80d64e499000ac54c3449532d', NULL),
	(32, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'series.submit', 'register-meetings', '{registration}', 'series.submitted', 'series', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, '01a205ea-be80-7d20-b396-2a50d9be4d45', '{"id": "01a205ea-be80-7d20-b396-2a50d9be4d45", "held": 4, "rule": "FREQ=WEEKLY;COUNT=5", "state": "submitted", "track": "regular", "number": "9/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Giao ban tuần", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-07T01:00:00.000Z", "subject": "Giao ban tuần", "closesAt": "2026-12-07T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 10 working days ahead; the rule is 3", "vi": "Gửi trước 10 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade (4 of 4 meetings)", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương (4/4 cuộc họp)"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "skipped": ["2026-12-14"], "waiting": [], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '04dd403e369234093afca9d88c8dba716d1d4ab80d64e499000ac54c3449532d', '44ed0df86b0edbd8bf042db217085a5c36c907346cfc614732aa8cd7d677480d', NULL),
	(33, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, '01a205ea-be80-7d20-b396-2a50d9be4d45', '{"number": "9/2026", "remarks": "Cho phép, vì việc gấp", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "skipped": ["2026-12-14"], "waiting": [], "meetings": [{"id": "01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa", "number": "9/2026-01", "opensAt": "2026-12-07T01:00:00.000Z", "closesAt": "2026-12-07T02:00:00.000Z"}, {"id": "01a205ea-be80-7fa6-b604-f884c98e5e9b", "number": "9/2026-03", "opensAt": "2026-12-21T01:00:00.000Z", "closesAt": "2026-12-21T02:00:00.000Z"}, {"id": "01a205ea-be80-7713-adaf-dd01aee8d1e0", "number": "9/2026-04", "opensAt": "2026-12-28T01:00:00.000Z", "closesAt": "2026-12-28T02:00:00.000Z"}, {"id": "01a205ea-be80-7ba9-a4d3-c931587b20e5", "number": "9/2026-05", "opensAt": "2027-01-04T01:00:00.000Z", "closesAt": "2027-01-04T02:00:00.000Z"}], "overridden": ["registration.technicians"]}', '44ed0df86b0edbd8bf042db217085a5c36c907346cfc614732aa8cd7d677480d', '98592a2dd88091a05a491d8dcda6bffc150fd1fcb7950ae5ae8247fc9326036b', NULL),
	(34, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'series.skip', 'decide-registrations', '{focal-body,registration}', 'series.skipped', 'series', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, '01a205ea-be80-7d20-b396-2a50d9be4d45', '{"days": ["2026-12-21"], "number": "9/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "meetings": [{"id": "01a205ea-be80-7fa6-b604-f884c98e5e9b", "number": "9/2026-03", "opensAt": "2026-12-21T01:00:00.000Z"}]}', '98592a2dd88091a05a491d8dcda6bffc150fd1fcb7950ae5ae8247fc9326036b', '79207f857f663b88879957d171c0190f15e12d6c1b7e227b00e88b816d69adf6', NULL),
	(35, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'series.add', 'arrange-meetings', '{focal-body,meeting-principles}', 'series.extended', 'series', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, '01a205ea-be80-7d20-b396-2a50d9be4d45', '{"days": ["2026-12-14"], "number": "9/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "meetings": [{"id": "01a205ea-be80-711b-a07e-ab62b6f92b2d", "number": "9/2026-02", "opensAt": "2026-12-14T01:00:00.000Z"}]}', '79207f857f663b88879957d171c0190f15e12d6c1b7e227b00e88b816d69adf6', '850183b353f33ac73cbaded0623eb8b2b16f62e30b1b6969443840710fd611af', NULL),
	(37, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'series.submit', 'register-meetings', '{registration}', 'series.submitted', 'series', '01a205ea-be80-792a-a9c9-3ded4ae7ea6e', NULL, '01a205ea-be80-792a-a9c9-3ded4ae7ea6e', '{"id": "01a205ea-be80-792a-a9c9-3ded4ae7ea6e", "held": 1, "rule": "FREQ=DAILY;COUNT=2", "state": "submitted", "track": "regular", "number": "10/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Giao ban tuần", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-07T01:00:00.000Z", "subject": "Chuỗi chờ duyệt", "closesAt": "2026-12-07T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 11 working days ahead; the rule is 3", "vi": "Gửi trước 11 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "skipped": ["2026-12-07"], "waiting": [], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '0f7fa399493147ead1984b5870d9c7d5b112bd50e8388389e5c8825d6b3a5f42', '125d92a7e78de47ea71bee65718f128133f3efc4f8903d6a22c1f2eaab0de2ff', NULL),
	(48, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-70bb-86c4-3bb321e681f4', '01a205ea-be80-76ee-8143-a9bc705e14f1', '01a205ea-be80-70bb-86c4-3bb321e681f4', '{"number": "14/2026", "meeting": {"id": "01a205ea-be80-76ee-8143-a9bc705e14f1", "chair": "Chủ trì Chuyên môn khác", "round": 0, "state": "scheduled", "track": "regular", "number": "14/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260014@hnth.example", "endedAt": null, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Chuyên môn khác", "closesAt": "2026-12-11T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-11T00:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-70bb-86c4-3bb321e681f4"}, "remarks": "Đồng ý, vì việc gấp", "overridden": ["registration.technicians"]}', 'd2e39a91f7ab01d4d221c61ef38b006ab7c68b2e680f0f4c45c39db3950af788', 'd32fb395af74c1f02650392a76d8272b24aa18a6318d89180e91a57a2c668250', NULL),
	(49, '2026-11-23 01:00:00+00', '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'Người đơn vị khác', 'waitlist.join', 'register-meetings', '{registration}', 'waitlist.joined', 'waitlist', '01a205ea-be80-759f-ac9c-f0951136e258', NULL, '01a205ea-be80-7948-af7f-e4e6e8c6ab88', '{"entry": {"id": "01a205ea-be80-759f-ac9c-f0951136e258", "day": null, "kind": null, "offer": null, "state": "asked", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": null, "registrationId": "01a205ea-be80-7948-af7f-e4e6e8c6ab88"}, "number": "15/2026"}', 'd32fb395af74c1f02650392a76d8272b24aa18a6318d89180e91a57a2c668250', '95ae93b1229b82eee183b8ce5cb9de8c6f324bd483e1afcd5c234cc5d50c0a4f', NULL),
	(50, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'waitlist.decide', 'decide-registrations', '{focal-body,registration}', 'waitlist.decided', 'waitlist', '01a205ea-be80-759f-ac9c-f0951136e258', NULL, '01a205ea-be80-7948-af7f-e4e6e8c6ab88', '{"entry": {"id": "01a205ea-be80-759f-ac9c-f0951136e258", "day": null, "kind": null, "offer": null, "state": "waiting", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7e6a-a782-509c7f7436f3", "registrationId": "01a205ea-be80-7948-af7f-e4e6e8c6ab88"}, "number": "15/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "verdict": "admit"}', '95ae93b1229b82eee183b8ce5cb9de8c6f324bd483e1afcd5c234cc5d50c0a4f', 'bb65411b145b29b0c43af7e7a4a0347932280dbeddc2e1ae6bfd775d0dc0181c', NULL),
	(51, '2026-11-23 01:00:00+00', '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'Người đơn vị khác', 'waitlist.join', 'register-meetings', '{registration}', 'waitlist.joined', 'waitlist', '01a205ea-be80-75f0-b8a7-01274b46f972', NULL, '01a205ea-be80-7798-810d-e1d352f8460b', '{"entry": {"id": "01a205ea-be80-75f0-b8a7-01274b46f972", "day": null, "kind": null, "offer": null, "state": "asked", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": null, "registrationId": "01a205ea-be80-7798-810d-e1d352f8460b"}, "number": "16/2026"}', 'bb65411b145b29b0c43af7e7a4a0347932280dbeddc2e1ae6bfd775d0dc0181c', '4873edf9ab56b5e356262d05d6853186dca6d4a9f9560ce4bcd70357df199093', NULL),
	(52, '2026-11-23 01:00:00+00', '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'Người đơn vị khác', 'waitlist.join', 'register-meetings', '{registration}', 'waitlist.joined', 'waitlist', '01a205ea-be80-7686-b0ca-d4e5a9aef28d', NULL, '01a205ea-be80-7c9e-b7b1-4ffa601ecf3c', '{"entry": {"id": "01a205ea-be80-7686-b0ca-d4e5a9aef28d", "day": null, "kind": null, "offer": null, "state": "asked", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": null, "registrationId": "01a205ea-be80-7c9e-b7b1-4ffa601ecf3c"}, "number": "17/2026"}', '4873edf9ab56b5e356262d05d6853186dca6d4a9f9560ce4bcd70357df199093', 'd62d30f21a89ad130a670bf07e3472bbf584a22278287194d0e4a59a6742e788', NULL),
	(60, '2026-11-23 01:00:00+00', '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'Người đơn vị khác', 'preemption.request', 'register-meetings', '{registration}', 'preemption.requested', 'preemption', '01a205ea-be80-7172-972c-3c31d2aeabc3', NULL, '01a205ea-be80-736e-95b1-d12593694a35', '{"number": "20/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "preemption": {"id": "01a205ea-be80-7172-972c-3c31d2aeabc3", "state": "requested", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "decidedAt": null, "decidedBy": null, "requestedAt": "2026-11-23T01:00:00.000Z", "requestedBy": "01a205ea-be80-7ec7-a3a6-a62546792ceb", "decisionReason": null, "registrationId": "01a205ea-be80-736e-95b1-d12593694a35"}}', '970a9db09187d8e2b09634209563d37d9b6dc862eb8550e52a6578b9ccfab8d8', '92d532872a291d0e21387ce6a0f90802055139b21112e17831b61238efd313e2', NULL),
	(38, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7cd5-a705-9fa5f2abac22', NULL, '01a205ea-be80-7cd5-a705-9fa5f2abac22', '{"id": "01a205ea-be80-7cd5-a705-9fa5f2abac22", "state": "submitted", "track": "regular", "number": "11/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Nhường chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-08T01:00:00.000Z", "subject": "Nhường chỗ", "closesAt": "2026-12-08T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 11 working days ahead; the rule is 3", "vi": "Gửi trước 11 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}, {"rule": "schedule.pending", "article": "meeting-principles", "verdict": "exceeds", "sentence": {"en": "Same time as registrations awaiting approval: 10/2026", "vi": "Trùng giờ với đăng ký chờ duyệt: 10/2026"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '125d92a7e78de47ea71bee65718f128133f3efc4f8903d6a22c1f2eaab0de2ff', '0964f75537d6ebf1fe6a03d003032757267257632190b76e5424a63234c0a60c', NULL),
	(41, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'waitlist.decide', 'decide-registrations', '{focal-body,registration}', 'waitlist.decided', 'waitlist', '01a205ea-be80-70e0-b525-edd6d11e470e', NULL, '01a205ea-be80-7977-8ed5-80867aad6e5a', '{"entry": {"id": "01a205ea-be80-70e0-b525-edd6d11e470e", "day": null, "kind": null, "offer": null, "state": "waiting", "window": {"to": "2026-12-08T03:00:00.000Z", "from": "2026-12-08T01:00:00.000Z"}, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "closesAt": "2026-12-08T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7e6a-a782-509c7f7436f3", "registrationId": "01a205ea-be80-7977-8ed5-80867aad6e5a"}, "number": "12/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "verdict": "admit"}', '4bcd2d6cb8f899c6ce60c0bb547b6ded9553fc24cb5d9510fdbdc7e39c50cfe0', 'ce740aba64b503ab184975f5fe54a6678963404c933a032dff2ed2e80bbfe5ba', NULL),
	(42, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'meeting.cancel', 'decide-registrations', '{focal-body,registration}', 'meeting.cancelled', 'meeting', '01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-7cd5-a705-9fa5f2abac22', '{"number": "11/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', 'ce740aba64b503ab184975f5fe54a6678963404c933a032dff2ed2e80bbfe5ba', '1a04437757fbfda26288e855ac459cfc2f4b686c0bbf018080ed251472e6e723', NULL),
	(43, '2026-11-23 01:00:00+00', NULL, NULL, 'waitlist.offer', 'keep-time', '{preparation,focal-body}', 'waitlist.offered', 'waitlist', '01a205ea-be80-70e0-b525-edd6d11e470e', NULL, '01a205ea-be80-7977-8ed5-80867aad6e5a', '{"entry": {"id": "01a205ea-be80-70e0-b525-edd6d11e470e", "day": null, "kind": null, "offer": {"opensAt": "2026-12-08T01:00:00.000Z", "closesAt": "2026-12-08T03:00:00.000Z", "expiresAt": "2026-11-23T05:00:00.000Z"}, "state": "offered", "window": {"to": "2026-12-08T03:00:00.000Z", "from": "2026-12-08T01:00:00.000Z"}, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "closesAt": "2026-12-08T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7e6a-a782-509c7f7436f3", "registrationId": "01a205ea-be80-7977-8ed5-80867aad6e5a"}, "number": "12/2026"}', '1a04437757fbfda26288e855ac459cfc2f4b686c0bbf018080ed251472e6e723', '4b89b58ff16c9c7ebdd3de9b6338e215e6ca0f78ad0c9e6ced2aeca668d22e44', NULL),
	(44, '2026-11-23 01:00:00+00', '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'Người đơn vị khác', 'waitlist.accept', 'register-meetings', '{registration}', 'waitlist.accepted', 'waitlist', '01a205ea-be80-70e0-b525-edd6d11e470e', '01a205ea-be80-7dc1-a0ce-79b57563a12a', '01a205ea-be80-7977-8ed5-80867aad6e5a', '{"entry": {"id": "01a205ea-be80-70e0-b525-edd6d11e470e", "day": null, "kind": null, "offer": null, "state": "booked", "window": {"to": "2026-12-08T03:00:00.000Z", "from": "2026-12-08T01:00:00.000Z"}, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "closesAt": "2026-12-08T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7e6a-a782-509c7f7436f3", "registrationId": "01a205ea-be80-7977-8ed5-80867aad6e5a"}, "number": "12/2026", "meeting": {"id": "01a205ea-be80-7dc1-a0ce-79b57563a12a", "chair": "Chủ trì Chờ chỗ", "round": 0, "state": "scheduled", "track": "regular", "number": "12/2026", "unitId": "01a205ea-be80-7c3c-9c19-7980f906e435", "address": "88260012@hnth.example", "endedAt": null, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Chờ chỗ", "closesAt": "2026-12-08T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-08T00:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7977-8ed5-80867aad6e5a"}}', '4b89b58ff16c9c7ebdd3de9b6338e215e6ca0f78ad0c9e6ced2aeca668d22e44', '4afeeed119f7847a21ad42b936651066c662be2d1d33c8865505bca23f79472b', NULL),
	(45, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-70bc-ba08-ddaf85adae99', NULL, '01a205ea-be80-70bc-ba08-ddaf85adae99', '{"id": "01a205ea-be80-70bc-ba08-ddaf85adae99", "state": "submitted", "track": "regular", "number": "13/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"kind": "professional", "chair": "Chủ trì Chuyên môn", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-10T01:00:00.000Z", "subject": "Chuyên môn", "closesAt": "2026-12-10T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 13 working days ahead; the rule is 3", "vi": "Gửi trước 13 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '4afeeed119f7847a21ad42b936651066c662be2d1d33c8865505bca23f79472b', 'a7d16eb85b36112bb051e3dd55517a7b62ed8d283c99f7f511caee0e935842ae', NULL),
	(46, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-70bc-ba08-ddaf85adae99', '{"number": "13/2026", "meeting": {"id": "01a205ea-be80-762f-983d-66a72d306881", "chair": "Chủ trì Chuyên môn", "round": 0, "state": "scheduled", "track": "regular", "number": "13/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260013@hnth.example", "endedAt": null, "opensAt": "2026-12-10T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Chuyên môn", "closesAt": "2026-12-10T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-10T00:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-70bc-ba08-ddaf85adae99"}, "remarks": "Đồng ý, vì việc gấp", "overridden": ["registration.technicians"]}', 'a7d16eb85b36112bb051e3dd55517a7b62ed8d283c99f7f511caee0e935842ae', 'b69797f81e46b3194aef18af1d79a5cc673ffbe526ead75cc053307930c11561', NULL),
	(47, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-70bb-86c4-3bb321e681f4', NULL, '01a205ea-be80-70bb-86c4-3bb321e681f4', '{"id": "01a205ea-be80-70bb-86c4-3bb321e681f4", "state": "submitted", "track": "regular", "number": "14/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"kind": "professional", "chair": "Chủ trì Chuyên môn khác", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chuyên môn khác", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', 'b69797f81e46b3194aef18af1d79a5cc673ffbe526ead75cc053307930c11561', 'd2e39a91f7ab01d4d221c61ef38b006ab7c68b2e680f0f4c45c39db3950af788', NULL),
	(64, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-7c86-80eb-5455dc2f9564', '{"number": "21/2026", "meeting": {"id": "01a205ea-be80-7f81-a3d7-251d7142972d", "chair": "Chủ trì Có tài liệu", "round": 0, "state": "scheduled", "track": "regular", "number": "21/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260021@hnth.example", "endedAt": null, "opensAt": "2026-12-15T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Có tài liệu", "closesAt": "2026-12-15T02:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-15T00:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7c86-80eb-5455dc2f9564"}, "remarks": "Đồng ý, vì việc gấp", "overridden": ["registration.technicians"]}', '7c5541f72502f92eda3ab722e6653ad4e639db40358c3117872e402ec0a73a40', '5533492d4a72ce9cf316c932b8d5a38612726440a81a1755edff3ba56c37dbd5', NULL),
	(65, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'attachment.keep', 'register-meetings', '{registration}', 'attachment.kept', 'attachment', 'ac1c0461059840b712867f66764df3ee319274ac421c391c29fbf457f0a60ea9', NULL, NULL, '{"name": "bao-cao.pdf", "bytes": 16, "sha256": "ac1c0461059840b712867f66764df3ee319274ac421c391c29fbf457f0a60ea9", "mediaType": "application/pdf"}', '5533492d4a72ce9cf316c932b8d5a38612726440a81a1755edff3ba56c37dbd5', 'd41c166f793bdddef803cdc4b11ae0f3bd619277637bec9ea0d2d798130445e9', NULL),
	(66, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'attachment.keep', 'register-meetings', '{registration}', 'attachment.kept', 'attachment', 'c131d7bc1d01ce589c7743befc441bdf27cb05a5c8341a2ad1595b06d2664491', NULL, NULL, '{"name": "phu-luc.pdf", "bytes": 16, "sha256": "c131d7bc1d01ce589c7743befc441bdf27cb05a5c8341a2ad1595b06d2664491", "mediaType": "application/pdf"}', 'd41c166f793bdddef803cdc4b11ae0f3bd619277637bec9ea0d2d798130445e9', 'b398629bee062e622a76bac6f93247b7923ca4a828bf9afea6d6511ccf54e260', NULL),
	(67, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'paper.send', 'register-meetings', '{registration}', 'paper.sent', 'paper', '01a205ea-be80-7531-a2cf-af492dec8cd5', '01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-7c86-80eb-5455dc2f9564', '{"papers": [{"id": "01a205ea-be80-7531-a2cf-af492dec8cd5", "file": "bao-cao.pdf", "name": "Báo cáo", "sha256": "ac1c0461059840b712867f66764df3ee319274ac421c391c29fbf457f0a60ea9", "purpose": "report", "version": 1}, {"id": "01a205ea-be80-77b8-a121-aa51da65e1e7", "file": "phu-luc.pdf", "name": "Phụ lục", "sha256": "c131d7bc1d01ce589c7743befc441bdf27cb05a5c8341a2ad1595b06d2664491", "purpose": "report", "version": 1}]}', 'b398629bee062e622a76bac6f93247b7923ca4a828bf9afea6d6511ccf54e260', '7736b31f3aa003a9335f418cb97f00d2b12e90b35ac342c5c00c43dc9e287bf9', NULL),
	(68, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'attachment.keep', 'register-meetings', '{registration}', 'attachment.kept', 'attachment', '44575cdbe55142253912e27f4679ee3a82d2d5a7f2c33f6b5b6542a553b31c05', NULL, NULL, '{"name": "bao-cao-2.pdf", "bytes": 18, "sha256": "44575cdbe55142253912e27f4679ee3a82d2d5a7f2c33f6b5b6542a553b31c05", "mediaType": "application/pdf"}', '7736b31f3aa003a9335f418cb97f00d2b12e90b35ac342c5c00c43dc9e287bf9', '87280bf12be432709614d923e928c42f388df9ece98e0f2c0f9f9d92fafba777', NULL),
	(69, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'paper.replace', 'register-meetings', '{registration}', 'paper.replaced', 'paper', '01a205ea-be80-7531-a2cf-af492dec8cd5', '01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-7c86-80eb-5455dc2f9564', '{"id": "01a205ea-be80-7531-a2cf-af492dec8cd5", "file": "bao-cao-2.pdf", "name": "Báo cáo", "before": {"id": "01a205ea-be80-7531-a2cf-af492dec8cd5", "file": "bao-cao.pdf", "name": "Báo cáo", "sha256": "ac1c0461059840b712867f66764df3ee319274ac421c391c29fbf457f0a60ea9", "purpose": "report", "version": 1}, "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "sha256": "44575cdbe55142253912e27f4679ee3a82d2d5a7f2c33f6b5b6542a553b31c05", "purpose": "report", "version": 2}', '87280bf12be432709614d923e928c42f388df9ece98e0f2c0f9f9d92fafba777', 'aaa0c03539d4b6b53faade0c259b7b5ea008a92a7b2255e55a5cad17ca7c3599', NULL),
	(53, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'waitlist.decide', 'decide-registrations', '{focal-body,registration}', 'waitlist.decided', 'waitlist', '01a205ea-be80-7686-b0ca-d4e5a9aef28d', NULL, '01a205ea-be80-7c9e-b7b1-4ffa601ecf3c', '{"entry": {"id": "01a205ea-be80-7686-b0ca-d4e5a9aef28d", "day": null, "kind": null, "offer": null, "state": "waiting", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7e6a-a782-509c7f7436f3", "registrationId": "01a205ea-be80-7c9e-b7b1-4ffa601ecf3c"}, "number": "17/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "verdict": "admit"}', 'd62d30f21a89ad130a670bf07e3472bbf584a22278287194d0e4a59a6742e788', '8712f46c46c447b0729e8ac740a1e80d24900380cb1b6901d0f4c6e9d9e5fb8e', NULL),
	(54, '2026-11-23 01:00:00+00', '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'Người đơn vị khác', 'waitlist.leave', 'register-meetings', '{registration}', 'waitlist.left', 'waitlist', '01a205ea-be80-7686-b0ca-d4e5a9aef28d', NULL, '01a205ea-be80-7c9e-b7b1-4ffa601ecf3c', '{"entry": {"id": "01a205ea-be80-7686-b0ca-d4e5a9aef28d", "day": null, "kind": null, "offer": null, "state": "left", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7e6a-a782-509c7f7436f3", "registrationId": "01a205ea-be80-7c9e-b7b1-4ffa601ecf3c"}, "number": "17/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', '8712f46c46c447b0729e8ac740a1e80d24900380cb1b6901d0f4c6e9d9e5fb8e', '6a945371bebf90d9d4a2b03610e368e9d3ba6a13c26cd567e6e68f72e1b6a8f9', NULL),
	(55, '2026-11-23 01:00:00+00', '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'Người đơn vị khác', 'preemption.request', 'register-meetings', '{registration}', 'preemption.requested', 'preemption', '01a205ea-be80-733c-aead-f40c2cf36d5e', NULL, '01a205ea-be80-7deb-94b4-08d0349fa75f', '{"number": "18/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "preemption": {"id": "01a205ea-be80-733c-aead-f40c2cf36d5e", "state": "requested", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "decidedAt": null, "decidedBy": null, "requestedAt": "2026-11-23T01:00:00.000Z", "requestedBy": "01a205ea-be80-7ec7-a3a6-a62546792ceb", "decisionReason": null, "registrationId": "01a205ea-be80-7deb-94b4-08d0349fa75f"}}', '6a945371bebf90d9d4a2b03610e368e9d3ba6a13c26cd567e6e68f72e1b6a8f9', '768944840110b8e86578ff926941ce0944be4bb205b372f1c6e460ce2c88d9e8', NULL),
	(56, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'meeting.cancel', 'decide-registrations', '{focal-body,registration}', 'meeting.cancelled', 'meeting', '01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-70bc-ba08-ddaf85adae99', '{"before": {"id": "01a205ea-be80-762f-983d-66a72d306881", "chair": "Chủ trì Chuyên môn", "round": 0, "state": "scheduled", "track": "regular", "number": "13/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260013@hnth.example", "endedAt": null, "opensAt": "2026-12-10T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Chuyên môn", "closesAt": "2026-12-10T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-10T00:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-70bc-ba08-ddaf85adae99"}, "number": "13/2026", "reason": "Cuộc họp phải nhường điểm cầu cho một cuộc họp có mức ưu tiên cao hơn. Xin lỗi quý cơ quan về sự thay đổi này; cuộc họp được xếp đầu danh sách chờ. Lý do: Theo chỉ đạo của Văn phòng Ủy ban", "alternatives": [{"kind": "move", "opensAt": "2026-12-10T03:00:00.000Z", "closesAt": "2026-12-10T05:00:00.000Z"}, {"kind": "other-day", "opensAt": "2026-12-11T03:00:00.000Z", "closesAt": "2026-12-11T05:00:00.000Z"}, {"kind": "swap-site", "swaps": [{"to": "01a205ea-be80-7058-b05f-69eaaad40cd9", "from": "01a205ea-be80-7f84-a070-bf396da31237"}, {"to": "01a205ea-be80-7b29-8eea-ffa241d09f8b", "from": "01a205ea-be80-72b1-ad27-d5b9b87505f2"}]}]}', '768944840110b8e86578ff926941ce0944be4bb205b372f1c6e460ce2c88d9e8', 'f96777438fade46e6f4770fba9db15a9790c9e9de5dffe7e60ecef87b5782190', NULL),
	(57, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'preemption.decide', 'decide-registrations', '{focal-body,registration}', 'preemption.decided', 'preemption', '01a205ea-be80-733c-aead-f40c2cf36d5e', '01a205ea-be80-73fa-ad40-20d145be8812', '01a205ea-be80-7deb-94b4-08d0349fa75f', '{"number": "18/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "gaveWay": ["13/2026"], "meeting": {"id": "01a205ea-be80-73fa-ad40-20d145be8812", "chair": "Chủ trì Chờ chỗ", "round": 0, "state": "scheduled", "track": "regular", "number": "18/2026", "unitId": "01a205ea-be80-7c3c-9c19-7980f906e435", "address": "88260018@hnth.example", "endedAt": null, "opensAt": "2026-12-10T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Chờ chỗ", "closesAt": "2026-12-10T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-10T00:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7deb-94b4-08d0349fa75f"}, "verdict": "grant", "overridden": ["registration.technicians"]}', 'f96777438fade46e6f4770fba9db15a9790c9e9de5dffe7e60ecef87b5782190', '0265d1226325dafd13acda5f81b989d05d3d430de5772f1b8e26d54e358f594c', NULL),
	(58, '2026-11-23 01:00:00+00', '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'Người đơn vị khác', 'preemption.request', 'register-meetings', '{registration}', 'preemption.requested', 'preemption', '01a205ea-be80-7476-a3f8-ab013d1b1bc7', NULL, '01a205ea-be80-7abf-9fbf-840c474fb7d5', '{"number": "19/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "preemption": {"id": "01a205ea-be80-7476-a3f8-ab013d1b1bc7", "state": "requested", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "decidedAt": null, "decidedBy": null, "requestedAt": "2026-11-23T01:00:00.000Z", "requestedBy": "01a205ea-be80-7ec7-a3a6-a62546792ceb", "decisionReason": null, "registrationId": "01a205ea-be80-7abf-9fbf-840c474fb7d5"}}', '0265d1226325dafd13acda5f81b989d05d3d430de5772f1b8e26d54e358f594c', '1fe03c976b10432fb3b1a4fa0a66ee7d3fac7e8d7f26434c0fd1ddea2db87e2d', NULL),
	(59, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'preemption.decide', 'decide-registrations', '{focal-body,registration}', 'preemption.decided', 'preemption', '01a205ea-be80-7476-a3f8-ab013d1b1bc7', NULL, '01a205ea-be80-7abf-9fbf-840c474fb7d5', '{"number": "19/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "verdict": "refuse"}', '1fe03c976b10432fb3b1a4fa0a66ee7d3fac7e8d7f26434c0fd1ddea2db87e2d', '970a9db09187d8e2b09634209563d37d9b6dc862eb8550e52a6578b9ccfab8d8', NULL),
	(61, '2026-11-23 01:00:00+00', NULL, NULL, 'waitlist.offer', 'keep-time', '{preparation,focal-body}', 'waitlist.offered', 'waitlist', '01a205ea-be80-7ed2-919b-eb50db3b9ad3', '01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-70bc-ba08-ddaf85adae99', '{"entry": {"id": "01a205ea-be80-7ed2-919b-eb50db3b9ad3", "day": null, "kind": "professional", "offer": {"opensAt": "2026-12-10T03:00:00.000Z", "closesAt": "2026-12-10T05:00:00.000Z", "expiresAt": "2026-11-23T05:00:00.000Z"}, "state": "offered", "window": {"to": "2026-12-17T17:00:00.000Z", "from": "2026-12-10T01:00:00.000Z"}, "opensAt": "2026-12-10T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "closesAt": "2026-12-10T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": true, "meetingId": "01a205ea-be80-762f-983d-66a72d306881", "admittedBy": "01a205ea-be80-7e6a-a782-509c7f7436f3", "registrationId": "01a205ea-be80-70bc-ba08-ddaf85adae99"}, "number": "13/2026"}', '92d532872a291d0e21387ce6a0f90802055139b21112e17831b61238efd313e2', '7823d8f5721e1f16df417cca2cd2d135f458efc0aff3a8ac8af54bd12a82357c', NULL),
	(62, '2026-11-23 01:00:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'template.keep', 'keep-templates', '{registration}', 'template.kept', 'template', '01a205ea-be80-73ad-b905-3a9d242b2892', NULL, NULL, '{"id": "01a205ea-be80-73ad-b905-3a9d242b2892", "name": "Giao ban toàn tỉnh", "keptAt": "2026-11-23T01:00:00.000Z", "keptBy": "01a205ea-be80-74f8-8c5b-5eb663eb8005", "unitId": null, "content": {"form": "hybrid", "kind": "leaders", "chair": "", "needs": {"notes": "", "layout": "speaker", "recording": false, "extraChecks": ["Bục phát biểu"], "presentation": true}, "agenda": "", "contact": {"name": "", "email": "", "phone": ""}, "minutes": 90, "remarks": "", "subject": "Giao ban tháng", "document": null, "hostUnit": "", "attendees": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "participants": [], "chairPosition": "", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2", "01a205ea-be80-7058-b05f-69eaaad40cd9", "01a205ea-be80-7dd2-9d3f-64a44042ea6c"]}, "revision": 1, "retiredAt": null, "retiredReason": null}', '7823d8f5721e1f16df417cca2cd2d135f458efc0aff3a8ac8af54bd12a82357c', '23c562d11fb1dc357dc5a577a0da0daa0546e97fccf9a8fd91a5b0c8bd613822', NULL),
	(63, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7c86-80eb-5455dc2f9564', NULL, '01a205ea-be80-7c86-80eb-5455dc2f9564', '{"id": "01a205ea-be80-7c86-80eb-5455dc2f9564", "state": "submitted", "track": "regular", "number": "21/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Có tài liệu", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-15T01:00:00.000Z", "subject": "Có tài liệu", "closesAt": "2026-12-15T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 16 working days ahead; the rule is 3", "vi": "Gửi trước 16 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '23c562d11fb1dc357dc5a577a0da0daa0546e97fccf9a8fd91a5b0c8bd613822', '7c5541f72502f92eda3ab722e6653ad4e639db40358c3117872e402ec0a73a40', NULL),
	(70, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'paper.withdraw', 'register-meetings', '{registration}', 'paper.withdrawn', 'paper', '01a205ea-be80-77b8-a121-aa51da65e1e7', '01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-7c86-80eb-5455dc2f9564', '{"id": "01a205ea-be80-77b8-a121-aa51da65e1e7", "file": "phu-luc.pdf", "name": "Phụ lục", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "sha256": "c131d7bc1d01ce589c7743befc441bdf27cb05a5c8341a2ad1595b06d2664491", "purpose": "report", "version": 1}', 'aaa0c03539d4b6b53faade0c259b7b5ea008a92a7b2255e55a5cad17ca7c3599', 'e4df8a0032963da8d7e18847927a52cf41d7f9b98722427f9ed2b065d2a10861', NULL),
	(71, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7448-9de7-982613d12960', NULL, '01a205ea-be80-7448-9de7-982613d12960', '{"id": "01a205ea-be80-7448-9de7-982613d12960", "state": "submitted", "track": "regular", "number": "22/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Có điều kiện", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-15T03:00:00.000Z", "subject": "Có điều kiện", "closesAt": "2026-12-15T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 16 working days ahead; the rule is 3", "vi": "Gửi trước 16 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', 'e4df8a0032963da8d7e18847927a52cf41d7f9b98722427f9ed2b065d2a10861', '261a45145015ab39f8c84ea2c2d169710eeeebbdab3ead32028ea12b64807d1e', NULL),
	(72, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-76f5-b148-92ea62affda1', '01a205ea-be80-7448-9de7-982613d12960', '{"number": "22/2026", "meeting": {"id": "01a205ea-be80-76f5-b148-92ea62affda1", "chair": "Chủ trì Có điều kiện", "round": 0, "state": "scheduled", "track": "regular", "number": "22/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260022@hnth.example", "endedAt": null, "opensAt": "2026-12-15T03:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Có điều kiện", "closesAt": "2026-12-15T04:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-15T02:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7448-9de7-982613d12960"}, "remarks": "Cho phép, vì việc gấp", "condition": {"text": "Nộp tài liệu trình chiếu đã duyệt", "dueAt": "2026-12-14T17:00:00.000Z", "state": "open"}, "overridden": ["registration.technicians"]}', '261a45145015ab39f8c84ea2c2d169710eeeebbdab3ead32028ea12b64807d1e', '5e40e89d057357dbc22c0645630b252f2d19b810aa772b7a8813ad3f169864be', NULL),
	(73, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'condition.report', 'register-meetings', '{registration}', 'condition.reported', 'condition', '01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-76f5-b148-92ea62affda1', '01a205ea-be80-7448-9de7-982613d12960', '{"note": "Đã nộp tài liệu lên hệ thống", "number": "22/2026", "condition": {"text": "Nộp tài liệu trình chiếu đã duyệt", "dueAt": "2026-12-14T17:00:00.000Z", "state": "reported"}}', '5e40e89d057357dbc22c0645630b252f2d19b810aa772b7a8813ad3f169864be', 'b3cd8685046602fd412f2c364c151958ed47aeab8170fcdd8e1b9eff19e878f9', NULL),
	(74, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'approval-chain.set', 'keep-regulation', '{focal-body}', 'approval-chain.set', 'approval-chain', '01a205ea-be80-71c8-8206-dfb00b993b72', NULL, NULL, '{"after": {"none": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "central": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "commune": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "province": [{"name": {"en": "The Office''s opinion", "vi": "Ý kiến của Văn phòng"}, "unitId": null, "workingDays": null}, {"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "department": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}]}, "before": {"none": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "central": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "commune": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "province": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}], "department": [{"name": {"en": "Approval", "vi": "Phê duyệt"}, "unitId": null, "workingDays": null}]}, "version": 1}', 'b3cd8685046602fd412f2c364c151958ed47aeab8170fcdd8e1b9eff19e878f9', '9950f608f697cad2322a1fe237ff589869500b1449edb6b08b4c3395551889f5', NULL),
	(75, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7e58-9230-7c80d34615a1', NULL, '01a205ea-be80-7e58-9230-7c80d34615a1', '{"id": "01a205ea-be80-7e58-9230-7c80d34615a1", "state": "submitted", "track": "regular", "number": "23/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Qua hai bước", "level": "province", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-15T07:00:00.000Z", "subject": "Qua hai bước", "closesAt": "2026-12-15T08:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 16 working days ahead; the rule is 3", "vi": "Gửi trước 16 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '9950f608f697cad2322a1fe237ff589869500b1449edb6b08b4c3395551889f5', '7e57cc5d66705c49a965e7d354999528d2fa9b0c31a567d5de29277821e4993e', NULL),
	(77, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'officer.revise', 'keep-officers', '{focal-body,site-duties}', 'officer.revised', 'officer', '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', NULL, NULL, '{"name": "Cán bộ leader", "after": {"name": "Cán bộ leader", "email": "", "phone": "0912345678", "posts": [{"id": "01a205ea-be80-79ce-b008-b0c38fbdcc61", "to": null, "from": "2026-11-23", "roles": ["technician"], "unitId": "01a205ea-be80-7c3c-9c19-7980f906e435", "siteIds": ["01a205ea-be80-7fe5-a6fc-28362c1a14a6"]}], "roles": ["leader"], "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "siteIds": [], "position": ""}, "before": {"name": "Cán bộ leader", "email": "", "phone": "0912345678", "posts": [], "roles": ["leader"], "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "siteIds": [], "position": ""}}', 'cbf7b9c67629c456ede233f61d36204309cdadc8f5d587c5c0816b0547afc27e', 'cb7a0938b3669295d9b2bb9edd5cd608d82c60bc70ab3418d470fa9a5a338459', NULL),
	(78, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'delegation.make', 'delegate-duties', '{focal-body,site-duties}', 'delegation.made', 'delegation', '01a205ea-be80-7099-a272-e99528a4c508', NULL, NULL, '{"to": "2026-11-25", "from": "2026-11-23", "name": "Cán bộ approver", "posts": null, "absent": false, "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "officerId": "01a205ea-be80-7e6a-a782-509c7f7436f3", "substituteId": "01a205ea-be80-74eb-b9b8-fcc0a136a0e4", "substituteName": "Cán bộ leader"}', 'cb7a0938b3669295d9b2bb9edd5cd608d82c60bc70ab3418d470fa9a5a338459', '0fc003eb8496add8bdcf001565df703dbb44785ade7dbdafb43a7d241a5548f9', NULL),
	(79, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'delegation.revoke', 'delegate-duties', '{focal-body,site-duties}', 'delegation.revoked', 'delegation', '01a205ea-be80-7099-a272-e99528a4c508', NULL, NULL, '{"to": "2026-11-25", "from": "2026-11-23", "name": "Cán bộ approver", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "officerId": "01a205ea-be80-7e6a-a782-509c7f7436f3", "substituteId": "01a205ea-be80-74eb-b9b8-fcc0a136a0e4", "substituteName": "Cán bộ leader"}', '0fc003eb8496add8bdcf001565df703dbb44785ade7dbdafb43a7d241a5548f9', '22f68199d39f03b71eec72bfd86e6d8a5b50d6caebbc5eb6c7371f91883b067b', NULL),
	(80, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'delegation.make', 'delegate-duties', '{focal-body,site-duties}', 'delegation.made', 'delegation', '01a205ea-be80-702d-a95e-977afb984fa4', NULL, NULL, '{"to": "2026-12-31", "from": "2026-11-23", "name": "Cán bộ approver", "posts": null, "absent": false, "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "officerId": "01a205ea-be80-7e6a-a782-509c7f7436f3", "substituteId": "01a205ea-be80-74eb-b9b8-fcc0a136a0e4", "substituteName": "Cán bộ leader"}', '22f68199d39f03b71eec72bfd86e6d8a5b50d6caebbc5eb6c7371f91883b067b', '1a1dfd21861a640e5d8912e974f796fc0e6eaff398d6243898ac5cf0f17cef8b', NULL),
	(81, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-777a-b068-9d03bb14bcc2', NULL, '01a205ea-be80-777a-b068-9d03bb14bcc2', '{"id": "01a205ea-be80-777a-b068-9d03bb14bcc2", "state": "submitted", "track": "regular", "number": "24/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Hoãn chưa định ngày", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-16T01:00:00.000Z", "subject": "Hoãn chưa định ngày", "closesAt": "2026-12-16T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 17 working days ahead; the rule is 3", "vi": "Gửi trước 17 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '1a1dfd21861a640e5d8912e974f796fc0e6eaff398d6243898ac5cf0f17cef8b', '2c2486cdbe526ae6bfb570823bca55cbb4b2b8594d6dfff89601ee76dfce1513', NULL),
	(85, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-7410-9a60-1b63290edb35', '01a205ea-be80-7a68-9033-4ee693125dd5', '01a205ea-be80-7410-9a60-1b63290edb35', '{"number": "25/2026", "meeting": {"id": "01a205ea-be80-7a68-9033-4ee693125dd5", "chair": "Chủ trì Trùng bảo trì", "round": 0, "state": "scheduled", "track": "regular", "number": "25/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260025@hnth.example", "endedAt": null, "opensAt": "2026-12-16T03:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Trùng bảo trì", "closesAt": "2026-12-16T04:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-16T02:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7410-9a60-1b63290edb35"}, "remarks": "Đồng ý, vì việc gấp", "overridden": ["registration.technicians"]}', '7073af0d96a9c5b34f7e5b5a26edd5850f452af33afee8fe01e58747f0c50481', 'cd1c96f328fbcef7d751262b01ae6f7a093b230bfe7331e1bd4eb9c6050db816', NULL),
	(86, '2026-11-23 01:00:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'maintenance.plan', 'plan-maintenance', '{focal-body,preparation}', 'maintenance.planned', 'maintenance', '01a205ea-be80-7212-8fd7-c0e7607b1cc7', NULL, NULL, '{"window": {"id": "01a205ea-be80-7212-8fd7-c0e7607b1cc7", "name": "Ủy ban nhân dân huyện Lâm Bình", "scope": {"id": "01a205ea-be80-77ad-a900-1424163daf8d", "kind": "site"}, "state": "confirmed", "number": "BT-1", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "opensAt": "2026-12-16T03:00:00.000Z", "siteIds": ["01a205ea-be80-77ad-a900-1424163daf8d"], "closesAt": "2026-12-16T05:00:00.000Z", "revision": 0, "plannedAt": "2026-11-23T01:00:00.000Z", "plannedBy": "01a205ea-be80-74f8-8c5b-5eb663eb8005", "cancelReason": null}, "meetings": []}', 'cd1c96f328fbcef7d751262b01ae6f7a093b230bfe7331e1bd4eb9c6050db816', '292ce9329165af67e3269e3542e0c4cc97950fe094633deb700d31dfac08f543', NULL),
	(99, '2026-11-23 03:00:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'meeting.set-microphones', 'operate-meetings', '{focal-body,in-meeting}', 'meeting.microphones-set', 'meeting', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '{"sites": "all", "state": "muted", "except": []}', '16c128a25da556e0ad8ed2309bd3c533f700796421a8d229bffe06dbd95b4840', '04456299e24ad386244bede5773ebe1538b6aaf2e5db08a000a7bb2a10b5bcf6', NULL),
	(82, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-777a-b068-9d03bb14bcc2', '01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-777a-b068-9d03bb14bcc2', '{"number": "24/2026", "meeting": {"id": "01a205ea-be80-7373-b7fe-5b6c21b45b73", "chair": "Chủ trì Hoãn chưa định ngày", "round": 0, "state": "scheduled", "track": "regular", "number": "24/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "address": "88260024@hnth.example", "endedAt": null, "opensAt": "2026-12-16T01:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237", "01a205ea-be80-72b1-ad27-d5b9b87505f2"], "subject": "Hoãn chưa định ngày", "closesAt": "2026-12-16T02:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-16T00:00:00.000Z", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-777a-b068-9d03bb14bcc2"}, "remarks": "Đồng ý, vì việc gấp", "overridden": ["registration.technicians"]}', '2c2486cdbe526ae6bfb570823bca55cbb4b2b8594d6dfff89601ee76dfce1513', 'ba52cdbdb63b1bc2e06ad5aad3ccd21dd3b3065e1eb63e35f1326d3651815771', NULL),
	(83, '2026-11-23 01:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', 'meeting.postpone', 'decide-registrations', '{focal-body,registration}', 'meeting.postponed', 'meeting', '01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-777a-b068-9d03bb14bcc2', '{"ground": "instruction", "number": "24/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', 'ba52cdbdb63b1bc2e06ad5aad3ccd21dd3b3065e1eb63e35f1326d3651815771', 'ed531dc783906282873ee99c479184bbdd1682d47a4ddf7487ac6601c8fac2b9', NULL),
	(84, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7410-9a60-1b63290edb35', NULL, '01a205ea-be80-7410-9a60-1b63290edb35', '{"id": "01a205ea-be80-7410-9a60-1b63290edb35", "state": "submitted", "track": "regular", "number": "25/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "request": {"chair": "Chủ trì Trùng bảo trì", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-16T03:00:00.000Z", "subject": "Trùng bảo trì", "closesAt": "2026-12-16T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 17 working days ahead; the rule is 3", "vi": "Gửi trước 17 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-71c8-9cdb-33e22d81e923", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', 'ed531dc783906282873ee99c479184bbdd1682d47a4ddf7487ac6601c8fac2b9', '7073af0d96a9c5b34f7e5b5a26edd5850f452af33afee8fe01e58747f0c50481', NULL),
	(87, '2026-11-23 01:00:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'maintenance.plan', 'plan-maintenance', '{focal-body,preparation}', 'maintenance.planned', 'maintenance', '01a205ea-be80-7d10-9409-c0abc913043b', NULL, NULL, '{"window": {"id": "01a205ea-be80-7d10-9409-c0abc913043b", "name": "Ban Dân tộc", "scope": {"id": "01a205ea-be80-7f84-a070-bf396da31237", "kind": "site"}, "state": "proposed", "number": "BT-2", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "opensAt": "2026-12-16T03:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237"], "closesAt": "2026-12-16T05:00:00.000Z", "revision": 0, "plannedAt": "2026-11-23T01:00:00.000Z", "plannedBy": "01a205ea-be80-74f8-8c5b-5eb663eb8005", "cancelReason": null}, "meetings": [{"id": "01a205ea-be80-7a68-9033-4ee693125dd5", "number": "25/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "opensAt": "2026-12-16T03:00:00.000Z"}]}', '292ce9329165af67e3269e3542e0c4cc97950fe094633deb700d31dfac08f543', '5562a40dda2ee9c037afa08f099b0cafc7021cf62e0ee7c5d426d7a15277e630', NULL),
	(88, '2026-11-23 01:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'maintenance.answer', 'register-meetings', '{registration}', 'maintenance.answered', 'maintenance', '01a205ea-be80-7d10-9409-c0abc913043b', '01a205ea-be80-7a68-9033-4ee693125dd5', NULL, '{"agrees": true, "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "window": {"id": "01a205ea-be80-7d10-9409-c0abc913043b", "name": "Ban Dân tộc", "scope": {"id": "01a205ea-be80-7f84-a070-bf396da31237", "kind": "site"}, "state": "proposed", "number": "BT-2", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "opensAt": "2026-12-16T03:00:00.000Z", "siteIds": ["01a205ea-be80-7f84-a070-bf396da31237"], "closesAt": "2026-12-16T05:00:00.000Z", "revision": 0, "plannedAt": "2026-11-23T01:00:00.000Z", "plannedBy": "01a205ea-be80-74f8-8c5b-5eb663eb8005", "cancelReason": null}, "meetings": [{"id": "01a205ea-be80-7a68-9033-4ee693125dd5", "number": "25/2026", "unitId": "01a205ea-be80-7f70-a030-6c0fc22dacbe", "opensAt": "2026-12-16T03:00:00.000Z"}]}', '5562a40dda2ee9c037afa08f099b0cafc7021cf62e0ee7c5d426d7a15277e630', '140e533f50260660ff1b56857d9c4d6c227d61d4151ada89ae44e0bbbce5f1d3', NULL),
	(89, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'provision.amend', 'keep-regulation', '{focal-body}', 'provision.amended', 'provision', 'call-rate', NULL, NULL, '{"key": "call-rate", "after": {"unit": "kbit/s", "amount": 1920}, "before": {"unit": "kbit/s", "amount": 1920}}', '140e533f50260660ff1b56857d9c4d6c227d61d4151ada89ae44e0bbbce5f1d3', 'c9b6632aacc929b839dcc744ae9f5c0b562020feb6c8b954b72a632b324c4030', NULL),
	(90, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'priority.set', 'keep-regulation', '{focal-body}', 'priority.set', 'priority', '01a205ea-be80-703c-8f8c-eebc795f42d6', NULL, NULL, '{"order": ["emergency", "leaders", "professional"], "before": ["emergency", "leaders", "inter-agency", "professional"]}', 'c9b6632aacc929b839dcc744ae9f5c0b562020feb6c8b954b72a632b324c4030', '880d4e0a68050df0043764e0db6a8b809ce6e655dddde2bcb232f7d6b1dbb6b5', NULL),
	(91, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'regulation.amend', 'keep-regulation', '{focal-body}', 'regulation.amended', 'regulation', '1', NULL, NULL, '{"days": [{"date": "2027-01-01", "after": "holiday", "before": "holiday"}], "moved": [{"id": "01a205ea-be80-7ba9-a4d3-c931587b20e5", "number": "9/2026-05", "checkDueAt": "2027-01-04T00:30:00.000Z"}], "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "decision": "99/QĐ-UBND", "revision": 1, "provisions": [{"key": "check-complete-before", "after": {"unit": "minute", "amount": 90}, "before": {"unit": "minute", "amount": 60}}], "effectiveAt": "2026-12-31T17:00:00.000Z"}', '880d4e0a68050df0043764e0db6a8b809ce6e655dddde2bcb232f7d6b1dbb6b5', 'd195534a90453446b6d54dc844a132316299313380f17cfe63b620cb0059876e', NULL),
	(92, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'regulation.set-holidays', 'keep-regulation', '{focal-body}', 'regulation.holidays-set', 'regulation', '2', NULL, NULL, '{"days": [{"date": "2028-01-01", "kind": "holiday", "name": {"en": "New Year", "vi": "Tết Dương lịch"}}], "year": 2028, "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "revision": 2}', 'd195534a90453446b6d54dc844a132316299313380f17cfe63b620cb0059876e', 'cf23a7563ff0f450fea1a306d989d61e87f25d44516f689abb947bec114da771', NULL),
	(93, '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', 'regulation.write-article', 'keep-regulation', '{focal-body}', 'regulation.article-written', 'regulation', '3', NULL, NULL, '{"key": "room", "number": null, "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "chapter": 2, "revision": 3, "instrument": "345/QĐ-UBND", "effectiveAt": "2026-11-23T01:00:00.000Z"}', 'cf23a7563ff0f450fea1a306d989d61e87f25d44516f689abb947bec114da771', 'c05ceb46fa3a22c5d164350b6e3c72791f9f96cfe4f55c823fa49195c846a6c1', NULL),
	(94, '2026-11-23 01:00:00+00', '01a205ea-be80-7fdc-b94e-d92192020551', 'Cán bộ technician', 'duty.fulfil', 'answer-for-site', '{site-duties}', 'duty.fulfilled', 'duty', 'post-room-rules.once.01a205ea-be80-7f84-a070-bf396da31237', NULL, NULL, '{"kind": "post-room-rules", "note": "Số 12/NQ", "after": "fulfilled", "dueAt": "2026-12-23T17:00:00.000Z", "before": "open", "period": "once", "siteId": "01a205ea-be80-7f84-a070-bf396da31237", "siteName": "Ban Dân tộc"}', 'c05ceb46fa3a22c5d164350b6e3c72791f9f96cfe4f55c823fa49195c846a6c1', '669642fba71d022652517ce7730e26a31260f4b91600678edb4007d459a257da', NULL),
	(95, '2026-11-23 01:30:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'readiness.confirm', 'check-rooms', '{preparation,site-duties}', 'readiness.confirmed', 'readiness', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '{"item": "power", "late": false, "note": "", "siteId": "01a205ea-be80-7f84-a070-bf396da31237", "verdict": "pass"}', '669642fba71d022652517ce7730e26a31260f4b91600678edb4007d459a257da', '0dab6f34411376a94d706370698bab5434fa7d323a96465cc1440bcd69043399', NULL),
	(96, '2026-11-23 01:30:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'readiness.confirm', 'check-rooms', '{preparation,site-duties}', 'readiness.confirmed', 'readiness', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '{"item": "line", "late": false, "note": "", "siteId": "01a205ea-be80-7f84-a070-bf396da31237", "verdict": "pass"}', '0dab6f34411376a94d706370698bab5434fa7d323a96465cc1440bcd69043399', 'e16193411a9c5bd3c6459cefe063e234c49e05752187eeb437606ccd76940eec', NULL),
	(100, '2026-11-23 03:50:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'meeting.close', 'operate-meetings', '{focal-body,in-meeting}', 'meeting.closed', 'meeting', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '{"number": "7/2026", "conclusion": "Kết luận số 5"}', '04456299e24ad386244bede5773ebe1538b6aaf2e5db08a000a7bb2a10b5bcf6', '36c709881ef7d64ffb417e49fcc85d9f6ee97d437343ba1c9f2f2715d3fc72aa', NULL),
	(97, '2026-11-23 02:00:00+00', NULL, NULL, 'readiness.close', 'keep-time', '{preparation,focal-body}', 'readiness.closed', 'readiness', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '{"dueAt": "2026-11-23T02:00:00.000Z", "ready": 0, "sites": [{"siteId": "01a205ea-be80-7f84-a070-bf396da31237", "verdict": "unknown", "technician": {"id": "01a205ea-be80-7fdc-b94e-d92192020551", "name": "Cán bộ technician", "phone": "0912345678", "position": ""}, "shortcomings": [{"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-72b1-ad27-d5b9b87505f2", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}], "closedAt": "2026-11-23T02:00:00.000Z", "notReady": 2, "shortened": false}', 'e16193411a9c5bd3c6459cefe063e234c49e05752187eeb437606ccd76940eec', 'b5d98a7bd48b031ca2f3f324e40a090370451ed82fd6ab1cd541671fcf124934', NULL),
	(98, '2026-11-23 03:00:00+00', NULL, NULL, 'meeting.connect', 'keep-time', '{preparation,focal-body}', 'meeting.started', 'meeting', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '{"early": false, "sites": 2, "number": "7/2026", "reason": null, "address": "88260007@hnth.example", "notReady": [{"name": "Ban Dân tộc", "siteId": "01a205ea-be80-7f84-a070-bf396da31237"}, {"name": "Sở Công Thương", "siteId": "01a205ea-be80-72b1-ad27-d5b9b87505f2"}], "overridden": ["check.opened-unready"]}', 'b5d98a7bd48b031ca2f3f324e40a090370451ed82fd6ab1cd541671fcf124934', '16c128a25da556e0ad8ed2309bd3c533f700796421a8d229bffe06dbd95b4840', NULL),
	(101, '2026-11-23 03:50:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', 'conclusion.record', 'register-meetings', '{registration}', 'conclusion.recorded', 'conclusion', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '{"file": "giay-moi.pdf", "note": "", "number": "12/TB-UBND", "sha256": "848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10", "version": 1, "issuedOn": "2026-11-23"}', '36c709881ef7d64ffb417e49fcc85d9f6ee97d437343ba1c9f2f2715d3fc72aa', 'ed800027060e049e6a85690cf8884d921c30ebcdeacfb5164947653a6a1da9aa', NULL),
	(102, '2026-11-23 05:00:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'readiness.confirm', 'check-rooms', '{preparation,site-duties}', 'readiness.confirmed', 'readiness', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '{"item": "power", "late": false, "note": "", "siteId": "01a205ea-be80-7f84-a070-bf396da31237", "verdict": "pass"}', 'ed800027060e049e6a85690cf8884d921c30ebcdeacfb5164947653a6a1da9aa', 'c65241af89ea4ddc78afcd97fbd7de436990cedc9ed6e02cc38614ac68cd7978', NULL),
	(103, '2026-11-23 05:00:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'readiness.confirm', 'check-rooms', '{preparation,site-duties}', 'readiness.confirmed', 'readiness', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '{"item": "line", "late": false, "note": "", "siteId": "01a205ea-be80-7f84-a070-bf396da31237", "verdict": "pass"}', 'c65241af89ea4ddc78afcd97fbd7de436990cedc9ed6e02cc38614ac68cd7978', '41b681c81c85df78a1eed69b1e302aaaeab43ad618349a99ec6eae4c572642d0', NULL),
	(104, '2026-11-23 05:30:00+00', NULL, NULL, 'readiness.close', 'keep-time', '{preparation,focal-body}', 'readiness.closed', 'readiness', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '{"dueAt": "2026-11-23T05:30:00.000Z", "ready": 0, "sites": [{"siteId": "01a205ea-be80-7f84-a070-bf396da31237", "verdict": "unknown", "technician": {"id": "01a205ea-be80-7fdc-b94e-d92192020551", "name": "Cán bộ technician", "phone": "0912345678", "position": ""}, "shortcomings": [{"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-7058-b05f-69eaaad40cd9", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-7dd2-9d3f-64a44042ea6c", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}], "closedAt": "2026-11-23T05:30:00.000Z", "notReady": 3, "shortened": false}', '41b681c81c85df78a1eed69b1e302aaaeab43ad618349a99ec6eae4c572642d0', '7724815bb6eac062abfbd084a6ea7de4ddedec407b5b617280405cec78b8d253', NULL),
	(105, '2026-11-23 06:30:00+00', NULL, NULL, 'meeting.connect', 'keep-time', '{preparation,focal-body}', 'meeting.started', 'meeting', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '{"early": false, "sites": 3, "number": "8/2026", "reason": null, "address": "88260008@hnth.example", "notReady": [{"name": "Ban Dân tộc", "siteId": "01a205ea-be80-7f84-a070-bf396da31237"}, {"name": "Sở Giáo dục và Đào tạo", "siteId": "01a205ea-be80-7058-b05f-69eaaad40cd9"}, {"name": "Sở Giao thông vận tải", "siteId": "01a205ea-be80-7dd2-9d3f-64a44042ea6c"}], "overridden": ["check.opened-unready"]}', '7724815bb6eac062abfbd084a6ea7de4ddedec407b5b617280405cec78b8d253', '3cef3fc27946d8598edc7f33c1a3fe858cdf76d909ce9d989a08aa9a0490204a', NULL),
	(106, '2026-11-23 06:30:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'meeting.set-microphones', 'operate-meetings', '{focal-body,in-meeting}', 'meeting.microphones-set', 'meeting', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '{"sites": "all", "state": "muted", "except": []}', '3cef3fc27946d8598edc7f33c1a3fe858cdf76d909ce9d989a08aa9a0490204a', '510ec25da6deaa174b4712d0bd9972c168b9c42ecf246e582d3f4b5f617c0732', NULL),
	(107, '2026-11-23 07:20:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 'directory.issue', 'keep-directory', '{focal-body,site-duties}', 'directory.issued', 'directory', '01a20746-a500-7148-9660-1d94043535a8', NULL, NULL, '{"note": "Danh bạ đầu tiên", "added": ["ban-dan-toc", "so-cong-thuong", "so-gddt", "so-gtvt", "so-khdt", "so-khcn", "so-ldtbxh", "so-ngoai-vu", "so-noi-vu", "so-nnptnt", "so-tai-chinh", "so-tnmt", "so-tttt", "so-tu-phap", "so-vhttdl", "so-xay-dung", "so-y-te", "thanh-tra", "vp-ubnd", "chiem-hoa", "ham-yen", "lam-binh", "na-hang", "son-duong", "yen-son", "tp-tuyen-quang", "vp-hdnd", "vp-tinh-uy", "xa-na-hang"], "sites": 29, "number": "1/2026", "removed": [], "revised": []}', '510ec25da6deaa174b4712d0bd9972c168b9c42ecf246e582d3f4b5f617c0732', 'c27e31cab50d782dfefdf684c372c13aaa30a2063f6d20bc9d124512523ad932', NULL),
	(108, '2026-11-23 07:20:00+00', '01a205ea-be80-7fdc-b94e-d92192020551', 'Cán bộ technician', 'directory.acknowledge', 'acknowledge-directory', '{site-duties}', 'directory.acknowledged', 'directory', '01a20746-a500-7148-9660-1d94043535a8', NULL, NULL, '{"site": "Ban Dân tộc", "number": "1/2026"}', 'c27e31cab50d782dfefdf684c372c13aaa30a2063f6d20bc9d124512523ad932', 'b6fc3443fcfd85ac6f1a3b4a7587340bb6796e27bdae27be15f9af4e7160b1e8', NULL);
INSERT INTO public.journal_head VALUES
	(true, 108, 'b6fc3443fcfd85ac6f1a3b4a7587340bb6796e27bdae27be15f9af4e7160b1e8');
INSERT INTO public.leases VALUES
	('meeting:01a205ea-be80-7a00-a68f-4287303c8ca1', NULL, 2, '2026-11-23 06:30:10+00'),
	('meeting:01a205ea-be80-7622-8156-5cc50798c0c0', 'test', 2, '2026-11-23 07:20:10+00');
INSERT INTO public.lines VALUES
	('01a205ea-be80-73b1-a99d-3d0f00d6e454', '01a205ea-be80-7f84-a070-bf396da31237', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7830-94cf-bb1922b935e6', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-78f1-a62d-f5284efeb761', '01a205ea-be80-7058-b05f-69eaaad40cd9', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7684-923a-b38e642ae52a', '01a205ea-be80-7dd2-9d3f-64a44042ea6c', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7315-aa52-56c8464232ba', '01a205ea-be80-7673-92ef-0dd0be9800fe', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7bf0-9639-691e2fcb3ade', '01a205ea-be80-749f-8e3c-8927fe309e73', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7dc2-abf6-861c0911dde2', '01a205ea-be80-7fe5-a6fc-28362c1a14a6', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7fa2-82fb-2e45c11ddddf', '01a205ea-be80-7627-a360-d61a8cde7a08', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7a01-8576-92b6e271ab28', '01a205ea-be80-7c55-9e28-1355e39b13d3', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7541-84e0-5e881429b17d', '01a205ea-be80-7c0f-b88c-09b528ffc0af', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-746c-85ea-22bc47305649', '01a205ea-be80-7b29-8eea-ffa241d09f8b', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-77a0-af1f-69bb7b744fc8', '01a205ea-be80-7611-b574-6105bf8afeaf', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7cf5-9af0-3acebeb3ce60', '01a205ea-be80-738a-a6ad-ab0ccdbafb3f', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7931-bbbb-22cd2c9711be', '01a205ea-be80-72f6-97e3-7dbc426807ca', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-761c-90fa-ada9478b494e', '01a205ea-be80-7863-87d6-025a746e4da3', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-77f8-b6b8-e9bfaf49e3a0', '01a205ea-be80-747c-ad68-0c9e69138eaa', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-777b-9ff8-85854eb5449c', '01a205ea-be80-7f54-9fdf-2c63c46dbb42', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7681-8a89-a9d8b0844b10', '01a205ea-be80-74dc-94ea-823fbb46efce', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7696-b1a0-1b1432ad3e70', '01a205ea-be80-7ee3-aee6-827432954222', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-766b-8328-0dc83d880961', '01a205ea-be80-7d60-817f-6b595c6e99b1', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7e01-9e37-cc98d626e548', '01a205ea-be80-77ad-a900-1424163daf8d', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-79c9-b72d-8c3d8d7e2134', '01a205ea-be80-76a2-9d2a-3017c83d91b9', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7935-b292-b2441fc5d0ca', '01a205ea-be80-7492-bc2d-b3ababc1d445', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-71d5-a4ec-74c00a0e16f8', '01a205ea-be80-79d8-8f40-ce5d28c22a87', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7079-b754-501cc5c11fd6', '01a205ea-be80-75ff-8b70-d528b0a9ada0', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7511-9359-1a6df611fab8', '01a205ea-be80-7d6f-9bc1-d58d841aa8dd', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-755b-9a27-21aad45801ff', '01a205ea-be80-73a3-831c-f15fe80fe81c', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-72fb-8b65-53dc11dda45c', '01a205ea-be80-711b-a116-d880fdb3eb76', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL, NULL),
	('01a205ea-be80-7373-b166-6aea4027ac32', '01a205ea-be80-7f84-a070-bf396da31237', 'Internet dự phòng', 'Viettel', 50, NULL, NULL);
INSERT INTO public.maintenance_answers VALUES
	('01a205ea-be80-7d10-9409-c0abc913043b', '01a205ea-be80-7a68-9033-4ee693125dd5', 0, true, 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00');
INSERT INTO public.maintenance_windows OVERRIDING SYSTEM VALUE VALUES
	('01a205ea-be80-7212-8fd7-c0e7607b1cc7', 1, '{"id": "01a205ea-be80-77ad-a900-1424163daf8d", "kind": "site"}', 'Ủy ban nhân dân huyện Lâm Bình', '{01a205ea-be80-77ad-a900-1424163daf8d}', '2026-12-16 03:00:00+00', '2026-12-16 05:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', 'confirmed', '01a205ea-be80-74f8-8c5b-5eb663eb8005', '2026-11-23 01:00:00+00', NULL, 0),
	('01a205ea-be80-7d10-9409-c0abc913043b', 2, '{"id": "01a205ea-be80-7f84-a070-bf396da31237", "kind": "site"}', 'Ban Dân tộc', '{01a205ea-be80-7f84-a070-bf396da31237}', '2026-12-16 03:00:00+00', '2026-12-16 05:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', 'proposed', '01a205ea-be80-74f8-8c5b-5eb663eb8005', '2026-11-23 01:00:00+00', NULL, 0);
INSERT INTO public.meeting_sites VALUES
	('01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7058-b05f-69eaaad40cd9', 1),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7dd2-9d3f-64a44042ea6c', 2),
	('01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-7fa6-b604-f884c98e5e9b', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-7fa6-b604-f884c98e5e9b', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-711b-a07e-ab62b6f92b2d', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-711b-a07e-ab62b6f92b2d', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-7713-adaf-dd01aee8d1e0', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-7713-adaf-dd01aee8d1e0', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-7ba9-a4d3-c931587b20e5', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-7ba9-a4d3-c931587b20e5', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-7dc1-a0ce-79b57563a12a', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-7dc1-a0ce-79b57563a12a', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-76ee-8143-a9bc705e14f1', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-76ee-8143-a9bc705e14f1', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-73fa-ad40-20d145be8812', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-73fa-ad40-20d145be8812', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-76f5-b148-92ea62affda1', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-76f5-b148-92ea62affda1', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1),
	('01a205ea-be80-7a68-9033-4ee693125dd5', '01a205ea-be80-7f84-a070-bf396da31237', 0),
	('01a205ea-be80-7a68-9033-4ee693125dd5', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 1);
INSERT INTO public.meeting_templates VALUES
	('01a205ea-be80-73ad-b905-3a9d242b2892', NULL, 'Giao ban toàn tỉnh', '{"form": "hybrid", "kind": "leaders", "chair": "", "needs": {"notes": "", "layout": "speaker", "recording": false, "extraChecks": ["Bục phát biểu"], "presentation": true}, "agenda": "", "contact": {"name": "", "email": "", "phone": ""}, "minutes": 90, "remarks": "", "subject": "Giao ban tháng", "document": null, "hostUnit": "", "attendees": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "participants": [], "chairPosition": "", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2", "01a205ea-be80-7058-b05f-69eaaad40cd9", "01a205ea-be80-7dd2-9d3f-64a44042ea6c"]}', 1, '01a205ea-be80-74f8-8c5b-5eb663eb8005', '2026-11-23 01:00:00+00', NULL, NULL);
INSERT INTO public.meeting_wishes VALUES
	('01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-72b1-ad27-d5b9b87505f2', true, 'muted', '2026-11-23 03:00:00+00'),
	('01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f84-a070-bf396da31237', true, 'muted', '2026-11-23 03:00:00+00'),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7058-b05f-69eaaad40cd9', true, 'muted', '2026-11-23 06:30:00+00'),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7dd2-9d3f-64a44042ea6c', true, 'muted', '2026-11-23 06:30:00+00'),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7f84-a070-bf396da31237', true, 'muted', '2026-11-23 06:30:00+00');
INSERT INTO public.meetings VALUES
	('01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', '01a205ea-be80-7d20-b396-2a50d9be4d45', '9/2026-01', 'Giao ban tuần', 'Chủ trì Giao ban tuần', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2026-12-07 01:00:00+00', '2026-12-07 02:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '8826000901@hnth.example', 'scheduled', '2026-12-07 00:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-7fa6-b604-f884c98e5e9b', '01a205ea-be80-7d20-b396-2a50d9be4d45', '9/2026-03', 'Giao ban tuần', 'Chủ trì Giao ban tuần', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2026-12-21 01:00:00+00', '2026-12-21 02:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '8826000903@hnth.example', 'cancelled', '2026-12-21 00:00:00+00', false, NULL, NULL, '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', 0, 0),
	('01a205ea-be80-711b-a07e-ab62b6f92b2d', '01a205ea-be80-7d20-b396-2a50d9be4d45', '9/2026-02', 'Giao ban tuần', 'Chủ trì Giao ban tuần', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2026-12-14 01:00:00+00', '2026-12-14 02:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '8826000902@hnth.example', 'scheduled', '2026-12-14 00:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-7713-adaf-dd01aee8d1e0', '01a205ea-be80-7d20-b396-2a50d9be4d45', '9/2026-04', 'Giao ban tuần', 'Chủ trì Giao ban tuần', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2026-12-28 02:00:00+00', '2026-12-28 02:45:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '8826000904@hnth.example', 'scheduled', '2026-12-28 01:00:00+00', false, NULL, NULL, NULL, NULL, 1, 0),
	('01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-7cd5-a705-9fa5f2abac22', '11/2026', 'Nhường chỗ', 'Chủ trì Nhường chỗ', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2026-12-08 01:00:00+00', '2026-12-08 03:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '88260011@hnth.example', 'cancelled', '2026-12-08 00:00:00+00', false, NULL, NULL, '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', 0, 0),
	('01a205ea-be80-7dc1-a0ce-79b57563a12a', '01a205ea-be80-7977-8ed5-80867aad6e5a', '12/2026', 'Chờ chỗ', 'Chủ trì Chờ chỗ', '01a205ea-be80-7c3c-9c19-7980f906e435', 'regular', '2026-12-08 01:00:00+00', '2026-12-08 03:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '88260012@hnth.example', 'scheduled', '2026-12-08 00:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-76ee-8143-a9bc705e14f1', '01a205ea-be80-70bb-86c4-3bb321e681f4', '14/2026', 'Chuyên môn khác', 'Chủ trì Chuyên môn khác', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '88260014@hnth.example', 'scheduled', '2026-12-11 00:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-70bc-ba08-ddaf85adae99', '13/2026', 'Chuyên môn', 'Chủ trì Chuyên môn', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2026-12-10 01:00:00+00', '2026-12-10 03:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '88260013@hnth.example', 'cancelled', '2026-12-10 00:00:00+00', false, NULL, NULL, '2026-11-23 01:00:00+00', 'Cuộc họp phải nhường điểm cầu cho một cuộc họp có mức ưu tiên cao hơn. Xin lỗi quý cơ quan về sự thay đổi này; cuộc họp được xếp đầu danh sách chờ. Lý do: Theo chỉ đạo của Văn phòng Ủy ban', 0, 0),
	('01a205ea-be80-73fa-ad40-20d145be8812', '01a205ea-be80-7deb-94b4-08d0349fa75f', '18/2026', 'Chờ chỗ', 'Chủ trì Chờ chỗ', '01a205ea-be80-7c3c-9c19-7980f906e435', 'regular', '2026-12-10 01:00:00+00', '2026-12-10 03:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '88260018@hnth.example', 'scheduled', '2026-12-10 00:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-7c86-80eb-5455dc2f9564', '21/2026', 'Có tài liệu', 'Chủ trì Có tài liệu', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2026-12-15 01:00:00+00', '2026-12-15 02:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '88260021@hnth.example', 'scheduled', '2026-12-15 00:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-76f5-b148-92ea62affda1', '01a205ea-be80-7448-9de7-982613d12960', '22/2026', 'Có điều kiện', 'Chủ trì Có điều kiện', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2026-12-15 03:00:00+00', '2026-12-15 04:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '88260022@hnth.example', 'scheduled', '2026-12-15 02:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-777a-b068-9d03bb14bcc2', '24/2026', 'Hoãn chưa định ngày', 'Chủ trì Hoãn chưa định ngày', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2026-12-16 01:00:00+00', '2026-12-16 02:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '88260024@hnth.example', 'postponed', '2026-12-16 00:00:00+00', false, NULL, NULL, '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', 0, 0),
	('01a205ea-be80-7a68-9033-4ee693125dd5', '01a205ea-be80-7410-9a60-1b63290edb35', '25/2026', 'Trùng bảo trì', 'Chủ trì Trùng bảo trì', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2026-12-16 03:00:00+00', '2026-12-16 04:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '88260025@hnth.example', 'scheduled', '2026-12-16 02:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-7ba9-a4d3-c931587b20e5', '01a205ea-be80-7d20-b396-2a50d9be4d45', '9/2026-05', 'Giao ban tuần', 'Chủ trì Giao ban tuần', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'regular', '2027-01-04 02:00:00+00', '2027-01-04 02:45:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '8826000905@hnth.example', 'scheduled', '2027-01-04 00:30:00+00', false, NULL, NULL, NULL, NULL, 1, 0),
	('01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '7/2026', 'Đã kết thúc', 'Chủ trì Đã kết thúc', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'unplanned', '2026-11-23 03:00:00+00', '2026-11-23 04:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '88260007@hnth.example', 'closed', '2026-11-23 02:00:00+00', false, '2026-11-23 02:00:00+00', '2026-11-23 03:00:00+00', '2026-11-23 03:50:00+00', 'Kết luận số 5', 1, 1),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '8/2026', 'Đang họp', 'Chủ trì Đang họp', '01a205ea-be80-7f70-a030-6c0fc22dacbe', 'unplanned', '2026-11-23 06:30:00+00', '2026-11-23 08:00:00+00', '01a205ea-be80-7f84-a070-bf396da31237', '88260008@hnth.example', 'running', '2026-11-23 05:30:00+00', false, '2026-11-23 05:30:00+00', '2026-11-23 06:30:00+00', NULL, NULL, 1, 0);
INSERT INTO public.notice_feed VALUES
	(true, 106);
INSERT INTO public.notice_settings VALUES
	('01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'en', '{}');
INSERT INTO public.notices OVERRIDING SYSTEM VALUE VALUES
	(1, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 1/2026 Chờ duyệt", "vi": "Có đăng ký chờ phê duyệt: 1/2026 Chờ duyệt"}', '{"en": "Opens 08:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-726b-a24f-e04038483431', '01a205ea-be80-726b-a24f-e04038483431', NULL, 'journal:13', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(2, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 1/2026 Chờ duyệt", "vi": "Có đăng ký chờ phê duyệt: 1/2026 Chờ duyệt"}', '{"en": "Opens 08:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-726b-a24f-e04038483431', '01a205ea-be80-726b-a24f-e04038483431', NULL, 'journal:13', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(3, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 2/2026 Không duyệt", "vi": "Có đăng ký chờ phê duyệt: 2/2026 Không duyệt"}', '{"en": "Opens 10:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 10:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-740a-93c8-fac4f089f24d', '01a205ea-be80-740a-93c8-fac4f089f24d', NULL, 'journal:14', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(4, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 2/2026 Không duyệt", "vi": "Có đăng ký chờ phê duyệt: 2/2026 Không duyệt"}', '{"en": "Opens 10:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 10:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-740a-93c8-fac4f089f24d', '01a205ea-be80-740a-93c8-fac4f089f24d', NULL, 'journal:14', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(6, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 3/2026 Rút lại", "vi": "Có đăng ký chờ phê duyệt: 3/2026 Rút lại"}', '{"en": "Opens 14:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 14:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7d9c-9df6-d73de153a3ba', '01a205ea-be80-7d9c-9df6-d73de153a3ba', NULL, 'journal:16', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(7, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 3/2026 Rút lại", "vi": "Có đăng ký chờ phê duyệt: 3/2026 Rút lại"}', '{"en": "Opens 14:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 14:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7d9c-9df6-d73de153a3ba', '01a205ea-be80-7d9c-9df6-d73de153a3ba', NULL, 'journal:16', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(8, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-withdrawn', '{"en": "A registration was withdrawn: 3/2026 Rút lại", "vi": "Đăng ký được rút: 3/2026 Rút lại"}', '{"en": "No decision is needed any more. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không cần quyết định nữa. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'focal-body', '/registrations/01a205ea-be80-7d9c-9df6-d73de153a3ba', '01a205ea-be80-7d9c-9df6-d73de153a3ba', NULL, 'journal:17', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(9, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-withdrawn', '{"en": "A registration was withdrawn: 3/2026 Rút lại", "vi": "Đăng ký được rút: 3/2026 Rút lại"}', '{"en": "No decision is needed any more. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không cần quyết định nữa. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'focal-body', '/registrations/01a205ea-be80-7d9c-9df6-d73de153a3ba', '01a205ea-be80-7d9c-9df6-d73de153a3ba', NULL, 'journal:17', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(10, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 4/2026 Trả lại", "vi": "Có đăng ký chờ phê duyệt: 4/2026 Trả lại"}', '{"en": "Opens 16:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 16:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7c81-8d78-f19f8c42ea64', '01a205ea-be80-7c81-8d78-f19f8c42ea64', NULL, 'journal:18', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(11, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 4/2026 Trả lại", "vi": "Có đăng ký chờ phê duyệt: 4/2026 Trả lại"}', '{"en": "Opens 16:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 16:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7c81-8d78-f19f8c42ea64', '01a205ea-be80-7c81-8d78-f19f8c42ea64', NULL, 'journal:18', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(13, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 5/2026 Đã sửa lại", "vi": "Có đăng ký chờ phê duyệt: 5/2026 Đã sửa lại"}', '{"en": "Opens 08:30 02/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:30 02/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7fcf-97ff-fb575866541b', '01a205ea-be80-7fcf-97ff-fb575866541b', NULL, 'journal:20', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(14, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 5/2026 Đã sửa lại", "vi": "Có đăng ký chờ phê duyệt: 5/2026 Đã sửa lại"}', '{"en": "Opens 08:30 02/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:30 02/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7fcf-97ff-fb575866541b', '01a205ea-be80-7fcf-97ff-fb575866541b', NULL, 'journal:20', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(16, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 5/2026 Đã sửa lại", "vi": "Có đăng ký chờ phê duyệt: 5/2026 Đã sửa lại"}', '{"en": "Opens 08:30 02/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:30 02/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7fcf-97ff-fb575866541b', '01a205ea-be80-7fcf-97ff-fb575866541b', NULL, 'journal:22', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(17, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 5/2026 Đã sửa lại", "vi": "Có đăng ký chờ phê duyệt: 5/2026 Đã sửa lại"}', '{"en": "Opens 08:30 02/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:30 02/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7fcf-97ff-fb575866541b', '01a205ea-be80-7fcf-97ff-fb575866541b', NULL, 'journal:22', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(18, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 6/2026 Đột xuất", "vi": "Có đăng ký chờ phê duyệt: 6/2026 Đột xuất"}', '{"en": "Opens 16:00 23/11/2026; answer before 16:00 23/11/2026.", "vi": "Khai mạc 16:00 23/11/2026; trả lời trước 16:00 23/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-77d1-a9d6-5cf84e8f4c09', '01a205ea-be80-77d1-a9d6-5cf84e8f4c09', NULL, 'journal:23', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(19, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 6/2026 Đột xuất", "vi": "Có đăng ký chờ phê duyệt: 6/2026 Đột xuất"}', '{"en": "Opens 16:00 23/11/2026; answer before 16:00 23/11/2026.", "vi": "Khai mạc 16:00 23/11/2026; trả lời trước 16:00 23/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-77d1-a9d6-5cf84e8f4c09', '01a205ea-be80-77d1-a9d6-5cf84e8f4c09', NULL, 'journal:23', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(20, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 7/2026 Đã kết thúc", "vi": "Có đăng ký chờ phê duyệt: 7/2026 Đã kết thúc"}', '{"en": "Opens 10:00 23/11/2026; answer before 10:00 23/11/2026.", "vi": "Khai mạc 10:00 23/11/2026; trả lời trước 10:00 23/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7f79-a146-9b495104946a', NULL, 'journal:24', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(21, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 7/2026 Đã kết thúc", "vi": "Có đăng ký chờ phê duyệt: 7/2026 Đã kết thúc"}', '{"en": "Opens 10:00 23/11/2026; answer before 10:00 23/11/2026.", "vi": "Khai mạc 10:00 23/11/2026; trả lời trước 10:00 23/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7f79-a146-9b495104946a', NULL, 'journal:24', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(23, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 7/2026 Đã kết thúc", "vi": "Điểm cầu có lịch họp mới: 7/2026 Đã kết thúc"}', '{"en": "Committee for Ethnic Minority Affairs: opens 10:00 23/11/2026; check complete before 09:00 23/11/2026.", "vi": "Ban Dân tộc: khai mạc 10:00 23/11/2026; kiểm tra xong trước 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:25', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(24, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 7/2026 Đã kết thúc", "vi": "Điểm cầu có lịch họp mới: 7/2026 Đã kết thúc"}', '{"en": "Department of Industry and Trade: opens 10:00 23/11/2026; check complete before 09:00 23/11/2026.", "vi": "Sở Công Thương: khai mạc 10:00 23/11/2026; kiểm tra xong trước 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:25', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(26, '01a205ea-be80-7fdc-b94e-d92192020551', 'meeting-cancelled', '{"en": "A meeting was cancelled: 7/2026 Đã kết thúc", "vi": "Cuộc họp bị hủy: 7/2026 Đã kết thúc"}', '{"en": "Committee for Ethnic Minority Affairs: not held at 10:00 23/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc: không họp lúc 10:00 23/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:26', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(27, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'meeting-cancelled', '{"en": "A meeting was cancelled: 7/2026 Đã kết thúc", "vi": "Cuộc họp bị hủy: 7/2026 Đã kết thúc"}', '{"en": "Department of Industry and Trade: not held at 10:00 23/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Sở Công Thương: không họp lúc 10:00 23/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:26', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(29, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 7/2026 Đã kết thúc", "vi": "Điểm cầu có lịch họp mới: 7/2026 Đã kết thúc"}', '{"en": "Committee for Ethnic Minority Affairs: opens 10:00 23/11/2026; check complete before 09:00 23/11/2026.", "vi": "Ban Dân tộc: khai mạc 10:00 23/11/2026; kiểm tra xong trước 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:27', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(30, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 7/2026 Đã kết thúc", "vi": "Điểm cầu có lịch họp mới: 7/2026 Đã kết thúc"}', '{"en": "Department of Industry and Trade: opens 10:00 23/11/2026; check complete before 09:00 23/11/2026.", "vi": "Sở Công Thương: khai mạc 10:00 23/11/2026; kiểm tra xong trước 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:27', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(31, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 8/2026 Đang họp", "vi": "Có đăng ký chờ phê duyệt: 8/2026 Đang họp"}', '{"en": "Opens 13:00 23/11/2026; answer before 13:00 23/11/2026.", "vi": "Khai mạc 13:00 23/11/2026; trả lời trước 13:00 23/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7d98-8538-4859596f7c73', NULL, 'journal:28', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(32, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 8/2026 Đang họp", "vi": "Có đăng ký chờ phê duyệt: 8/2026 Đang họp"}', '{"en": "Opens 13:00 23/11/2026; answer before 13:00 23/11/2026.", "vi": "Khai mạc 13:00 23/11/2026; trả lời trước 13:00 23/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7d98-8538-4859596f7c73', NULL, 'journal:28', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(34, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 8/2026 Đang họp", "vi": "Điểm cầu có lịch họp mới: 8/2026 Đang họp"}', '{"en": "Committee for Ethnic Minority Affairs: opens 13:00 23/11/2026; check complete before 12:00 23/11/2026.", "vi": "Ban Dân tộc: khai mạc 13:00 23/11/2026; kiểm tra xong trước 12:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7622-8156-5cc50798c0c0', 'journal:29', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(35, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 8/2026 Đang họp", "vi": "Điểm cầu có lịch họp mới: 8/2026 Đang họp"}', '{"en": "Department of Industry and Trade: opens 13:00 23/11/2026; check complete before 12:00 23/11/2026.", "vi": "Sở Công Thương: khai mạc 13:00 23/11/2026; kiểm tra xong trước 12:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7622-8156-5cc50798c0c0', 'journal:29', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(37, '01a205ea-be80-7fdc-b94e-d92192020551', 'meeting-changed', '{"en": "A meeting was changed: 8/2026 Đang họp", "vi": "Lịch họp thay đổi: 8/2026 Đang họp"}', '{"en": "Committee for Ethnic Minority Affairs. From 13:30 23/11/2026 to 15:00 23/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc. Từ 13:30 23/11/2026 đến 15:00 23/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7622-8156-5cc50798c0c0', 'journal:30', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(38, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 9/2026 Giao ban tuần", "vi": "Có đăng ký chờ phê duyệt: 9/2026 Giao ban tuần"}', '{"en": "Opens 08:00 07/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 07/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7d20-b396-2a50d9be4d45', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:32', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(39, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 9/2026 Giao ban tuần", "vi": "Có đăng ký chờ phê duyệt: 9/2026 Giao ban tuần"}', '{"en": "Opens 08:00 07/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 07/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7d20-b396-2a50d9be4d45', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:32', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(41, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 9/2026 Giao ban tuần", "vi": "Điểm cầu có lịch họp mới: 9/2026 Giao ban tuần"}', '{"en": "Committee for Ethnic Minority Affairs. The sites are booked for the series: 4 meetings, from 08:00 07/12/2026. Remarks: Cho phép, vì việc gấp", "vi": "Ban Dân tộc. Các điểm cầu được giữ theo chuỗi: 4 cuộc họp, từ 08:00 07/12/2026. Ghi chú: Cho phép, vì việc gấp"}', 'preparation', '/meetings/01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:33', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(42, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 9/2026 Giao ban tuần", "vi": "Điểm cầu có lịch họp mới: 9/2026 Giao ban tuần"}', '{"en": "Department of Industry and Trade. The sites are booked for the series: 4 meetings, from 08:00 07/12/2026. Remarks: Cho phép, vì việc gấp", "vi": "Sở Công Thương. Các điểm cầu được giữ theo chuỗi: 4 cuộc họp, từ 08:00 07/12/2026. Ghi chú: Cho phép, vì việc gấp"}', 'preparation', '/meetings/01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:33', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(44, '01a205ea-be80-7fdc-b94e-d92192020551', 'meeting-cancelled', '{"en": "A meeting was cancelled: 9/2026 Giao ban tuần", "vi": "Cuộc họp bị hủy: 9/2026 Giao ban tuần"}', '{"en": "Committee for Ethnic Minority Affairs. Not held: 1 meetings, from 08:00 21/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc. Không họp: 1 cuộc họp, từ 08:00 21/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7fa6-b604-f884c98e5e9b', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:34', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(45, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'meeting-cancelled', '{"en": "A meeting was cancelled: 9/2026 Giao ban tuần", "vi": "Cuộc họp bị hủy: 9/2026 Giao ban tuần"}', '{"en": "Department of Industry and Trade. Not held: 1 meetings, from 08:00 21/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Sở Công Thương. Không họp: 1 cuộc họp, từ 08:00 21/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7fa6-b604-f884c98e5e9b', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:34', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(47, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 9/2026 Giao ban tuần", "vi": "Điểm cầu có lịch họp mới: 9/2026 Giao ban tuần"}', '{"en": "Committee for Ethnic Minority Affairs. Days were added to the series: 1 meetings, from 08:00 14/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc. Chuỗi có thêm ngày: 1 cuộc họp, từ 08:00 14/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-711b-a07e-ab62b6f92b2d', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:35', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(48, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 9/2026 Giao ban tuần", "vi": "Điểm cầu có lịch họp mới: 9/2026 Giao ban tuần"}', '{"en": "Department of Industry and Trade. Days were added to the series: 1 meetings, from 08:00 14/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Sở Công Thương. Chuỗi có thêm ngày: 1 cuộc họp, từ 08:00 14/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-711b-a07e-ab62b6f92b2d', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:35', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(50, '01a205ea-be80-7fdc-b94e-d92192020551', 'meeting-changed', '{"en": "A meeting was changed: 9/2026 Giao ban tuần", "vi": "Lịch họp thay đổi: 9/2026 Giao ban tuần"}', '{"en": "Committee for Ethnic Minority Affairs. The series was changed: 2 meetings, from 09:00 28/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc. Chuỗi thay đổi: 2 cuộc họp, từ 09:00 28/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7713-adaf-dd01aee8d1e0', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:36', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(51, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'meeting-changed', '{"en": "A meeting was changed: 9/2026 Giao ban tuần", "vi": "Lịch họp thay đổi: 9/2026 Giao ban tuần"}', '{"en": "Department of Industry and Trade. The series was changed: 2 meetings, from 09:00 28/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Sở Công Thương. Chuỗi thay đổi: 2 cuộc họp, từ 09:00 28/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7713-adaf-dd01aee8d1e0', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:36', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(52, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 10/2026 Chuỗi chờ duyệt", "vi": "Có đăng ký chờ phê duyệt: 10/2026 Chuỗi chờ duyệt"}', '{"en": "Opens 08:00 07/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 07/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-792a-a9c9-3ded4ae7ea6e', '01a205ea-be80-792a-a9c9-3ded4ae7ea6e', NULL, 'journal:37', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(53, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 10/2026 Chuỗi chờ duyệt", "vi": "Có đăng ký chờ phê duyệt: 10/2026 Chuỗi chờ duyệt"}', '{"en": "Opens 08:00 07/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 07/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-792a-a9c9-3ded4ae7ea6e', '01a205ea-be80-792a-a9c9-3ded4ae7ea6e', NULL, 'journal:37', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(54, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 11/2026 Nhường chỗ", "vi": "Có đăng ký chờ phê duyệt: 11/2026 Nhường chỗ"}', '{"en": "Opens 08:00 08/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 08/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7cd5-a705-9fa5f2abac22', '01a205ea-be80-7cd5-a705-9fa5f2abac22', NULL, 'journal:38', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(55, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 11/2026 Nhường chỗ", "vi": "Có đăng ký chờ phê duyệt: 11/2026 Nhường chỗ"}', '{"en": "Opens 08:00 08/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 08/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7cd5-a705-9fa5f2abac22', '01a205ea-be80-7cd5-a705-9fa5f2abac22', NULL, 'journal:38', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(86, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'preemption-requested', '{"en": "A request for pre-emption waits for a decision: 18/2026 Chờ chỗ", "vi": "Có đề nghị ưu tiên chờ quyết định: 18/2026 Chờ chỗ"}', '{"en": "A registration asks to come before an approved meeting.", "vi": "Một đăng ký đề nghị được ưu tiên hơn cuộc họp đã duyệt."}', 'focal-body', '/registrations/preemptions', '01a205ea-be80-7deb-94b4-08d0349fa75f', NULL, 'journal:55', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(57, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 11/2026 Nhường chỗ", "vi": "Điểm cầu có lịch họp mới: 11/2026 Nhường chỗ"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 08/12/2026; check complete before 07:00 08/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 08/12/2026; kiểm tra xong trước 07:00 08/12/2026."}', 'preparation', '/meetings/01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-7cd5-a705-9fa5f2abac22', '01a205ea-be80-76c3-9852-69230e42fd13', 'journal:39', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(58, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 11/2026 Nhường chỗ", "vi": "Điểm cầu có lịch họp mới: 11/2026 Nhường chỗ"}', '{"en": "Department of Industry and Trade: opens 08:00 08/12/2026; check complete before 07:00 08/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 08/12/2026; kiểm tra xong trước 07:00 08/12/2026."}', 'preparation', '/meetings/01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-7cd5-a705-9fa5f2abac22', '01a205ea-be80-76c3-9852-69230e42fd13', 'journal:39', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(59, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 12/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 12/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7977-8ed5-80867aad6e5a', NULL, 'journal:40', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(60, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 12/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 12/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7977-8ed5-80867aad6e5a', NULL, 'journal:40', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(61, '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'waitlist-decided', '{"en": "Decided on the waiting list: 12/2026 Chờ chỗ", "vi": "Ý kiến về việc chờ chỗ trống: 12/2026 Chờ chỗ"}', '{"en": "It waits; a place that fits will be offered.", "vi": "Được chờ; khi có chỗ vừa đủ sẽ được mời nhận."}', 'registration', '/registrations/waitlist', '01a205ea-be80-7977-8ed5-80867aad6e5a', NULL, 'journal:41', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(63, '01a205ea-be80-7fdc-b94e-d92192020551', 'meeting-cancelled', '{"en": "A meeting was cancelled: 11/2026 Nhường chỗ", "vi": "Cuộc họp bị hủy: 11/2026 Nhường chỗ"}', '{"en": "Committee for Ethnic Minority Affairs: not held at 08:00 08/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc: không họp lúc 08:00 08/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-7cd5-a705-9fa5f2abac22', '01a205ea-be80-76c3-9852-69230e42fd13', 'journal:42', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(64, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'meeting-cancelled', '{"en": "A meeting was cancelled: 11/2026 Nhường chỗ", "vi": "Cuộc họp bị hủy: 11/2026 Nhường chỗ"}', '{"en": "Department of Industry and Trade: not held at 08:00 08/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Sở Công Thương: không họp lúc 08:00 08/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-7cd5-a705-9fa5f2abac22', '01a205ea-be80-76c3-9852-69230e42fd13', 'journal:42', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(65, '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'waitlist-offered', '{"en": "A place is offered: 12/2026 Chờ chỗ", "vi": "Được mời nhận chỗ trống: 12/2026 Chờ chỗ"}', '{"en": "Free from 08:00 08/12/2026; answer before 12:00 23/11/2026.", "vi": "Có chỗ từ 08:00 08/12/2026; trả lời trước 12:00 23/11/2026."}', 'registration', '/registrations/waitlist', '01a205ea-be80-7977-8ed5-80867aad6e5a', NULL, 'journal:43', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(66, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 12/2026 Chờ chỗ", "vi": "Điểm cầu có lịch họp mới: 12/2026 Chờ chỗ"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 08/12/2026; check complete before 07:00 08/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 08/12/2026; kiểm tra xong trước 07:00 08/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7dc1-a0ce-79b57563a12a', '01a205ea-be80-7977-8ed5-80867aad6e5a', '01a205ea-be80-7dc1-a0ce-79b57563a12a', 'journal:44', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(67, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 12/2026 Chờ chỗ", "vi": "Điểm cầu có lịch họp mới: 12/2026 Chờ chỗ"}', '{"en": "Department of Industry and Trade: opens 08:00 08/12/2026; check complete before 07:00 08/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 08/12/2026; kiểm tra xong trước 07:00 08/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7dc1-a0ce-79b57563a12a', '01a205ea-be80-7977-8ed5-80867aad6e5a', '01a205ea-be80-7dc1-a0ce-79b57563a12a', 'journal:44', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(68, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 13/2026 Chuyên môn", "vi": "Có đăng ký chờ phê duyệt: 13/2026 Chuyên môn"}', '{"en": "Opens 08:00 10/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 10/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-70bc-ba08-ddaf85adae99', NULL, 'journal:45', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(69, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 13/2026 Chuyên môn", "vi": "Có đăng ký chờ phê duyệt: 13/2026 Chuyên môn"}', '{"en": "Opens 08:00 10/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 10/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-70bc-ba08-ddaf85adae99', NULL, 'journal:45', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(87, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'preemption-requested', '{"en": "A request for pre-emption waits for a decision: 18/2026 Chờ chỗ", "vi": "Có đề nghị ưu tiên chờ quyết định: 18/2026 Chờ chỗ"}', '{"en": "A registration asks to come before an approved meeting.", "vi": "Một đăng ký đề nghị được ưu tiên hơn cuộc họp đã duyệt."}', 'focal-body', '/registrations/preemptions', '01a205ea-be80-7deb-94b4-08d0349fa75f', NULL, 'journal:55', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(71, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 13/2026 Chuyên môn", "vi": "Điểm cầu có lịch họp mới: 13/2026 Chuyên môn"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 10/12/2026; check complete before 07:00 10/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 10/12/2026; kiểm tra xong trước 07:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-762f-983d-66a72d306881', 'journal:46', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(72, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 13/2026 Chuyên môn", "vi": "Điểm cầu có lịch họp mới: 13/2026 Chuyên môn"}', '{"en": "Department of Industry and Trade: opens 08:00 10/12/2026; check complete before 07:00 10/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 10/12/2026; kiểm tra xong trước 07:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-762f-983d-66a72d306881', 'journal:46', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(73, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 14/2026 Chuyên môn khác", "vi": "Có đăng ký chờ phê duyệt: 14/2026 Chuyên môn khác"}', '{"en": "Opens 08:00 11/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 11/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-70bb-86c4-3bb321e681f4', '01a205ea-be80-70bb-86c4-3bb321e681f4', NULL, 'journal:47', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(74, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 14/2026 Chuyên môn khác", "vi": "Có đăng ký chờ phê duyệt: 14/2026 Chuyên môn khác"}', '{"en": "Opens 08:00 11/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 11/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-70bb-86c4-3bb321e681f4', '01a205ea-be80-70bb-86c4-3bb321e681f4', NULL, 'journal:47', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(76, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 14/2026 Chuyên môn khác", "vi": "Điểm cầu có lịch họp mới: 14/2026 Chuyên môn khác"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 11/12/2026; check complete before 07:00 11/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 11/12/2026; kiểm tra xong trước 07:00 11/12/2026."}', 'preparation', '/meetings/01a205ea-be80-76ee-8143-a9bc705e14f1', '01a205ea-be80-70bb-86c4-3bb321e681f4', '01a205ea-be80-76ee-8143-a9bc705e14f1', 'journal:48', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(77, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 14/2026 Chuyên môn khác", "vi": "Điểm cầu có lịch họp mới: 14/2026 Chuyên môn khác"}', '{"en": "Department of Industry and Trade: opens 08:00 11/12/2026; check complete before 07:00 11/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 11/12/2026; kiểm tra xong trước 07:00 11/12/2026."}', 'preparation', '/meetings/01a205ea-be80-76ee-8143-a9bc705e14f1', '01a205ea-be80-70bb-86c4-3bb321e681f4', '01a205ea-be80-76ee-8143-a9bc705e14f1', 'journal:48', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(78, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 15/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 15/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7948-af7f-e4e6e8c6ab88', NULL, 'journal:49', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(79, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 15/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 15/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7948-af7f-e4e6e8c6ab88', NULL, 'journal:49', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(80, '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'waitlist-decided', '{"en": "Decided on the waiting list: 15/2026 Chờ chỗ", "vi": "Ý kiến về việc chờ chỗ trống: 15/2026 Chờ chỗ"}', '{"en": "It waits; a place that fits will be offered.", "vi": "Được chờ; khi có chỗ vừa đủ sẽ được mời nhận."}', 'registration', '/registrations/waitlist', '01a205ea-be80-7948-af7f-e4e6e8c6ab88', NULL, 'journal:50', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(81, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 16/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 16/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7798-810d-e1d352f8460b', NULL, 'journal:51', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(82, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 16/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 16/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7798-810d-e1d352f8460b', NULL, 'journal:51', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(83, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 17/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 17/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7c9e-b7b1-4ffa601ecf3c', NULL, 'journal:52', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(84, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 17/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 17/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7c9e-b7b1-4ffa601ecf3c', NULL, 'journal:52', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(85, '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'waitlist-decided', '{"en": "Decided on the waiting list: 17/2026 Chờ chỗ", "vi": "Ý kiến về việc chờ chỗ trống: 17/2026 Chờ chỗ"}', '{"en": "It waits; a place that fits will be offered.", "vi": "Được chờ; khi có chỗ vừa đủ sẽ được mời nhận."}', 'registration', '/registrations/waitlist', '01a205ea-be80-7c9e-b7b1-4ffa601ecf3c', NULL, 'journal:53', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(89, '01a205ea-be80-7fdc-b94e-d92192020551', 'meeting-cancelled', '{"en": "A meeting was cancelled: 13/2026 Chuyên môn", "vi": "Cuộc họp bị hủy: 13/2026 Chuyên môn"}', '{"en": "Committee for Ethnic Minority Affairs: not held at 08:00 10/12/2026.", "vi": "Ban Dân tộc: không họp lúc 08:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-762f-983d-66a72d306881', 'journal:56', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(90, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'meeting-cancelled', '{"en": "A meeting was cancelled: 13/2026 Chuyên môn", "vi": "Cuộc họp bị hủy: 13/2026 Chuyên môn"}', '{"en": "Department of Industry and Trade: not held at 08:00 10/12/2026.", "vi": "Sở Công Thương: không họp lúc 08:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-762f-983d-66a72d306881', 'journal:56', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(91, '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'registration-approved', '{"en": "A registration was approved: 18/2026 Chờ chỗ", "vi": "Đăng ký được phê duyệt: 18/2026 Chờ chỗ"}', '{"en": "The sites are booked from 08:00 10/12/2026. Remarks: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Các điểm cầu được giữ từ 08:00 10/12/2026. Ghi chú: Theo chỉ đạo của Văn phòng Ủy ban"}', 'registration', '/meetings/01a205ea-be80-73fa-ad40-20d145be8812', '01a205ea-be80-7deb-94b4-08d0349fa75f', '01a205ea-be80-73fa-ad40-20d145be8812', 'journal:57', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(92, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 18/2026 Chờ chỗ", "vi": "Điểm cầu có lịch họp mới: 18/2026 Chờ chỗ"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 10/12/2026; check complete before 07:00 10/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 10/12/2026; kiểm tra xong trước 07:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-73fa-ad40-20d145be8812', '01a205ea-be80-7deb-94b4-08d0349fa75f', '01a205ea-be80-73fa-ad40-20d145be8812', 'journal:57', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(93, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 18/2026 Chờ chỗ", "vi": "Điểm cầu có lịch họp mới: 18/2026 Chờ chỗ"}', '{"en": "Department of Industry and Trade: opens 08:00 10/12/2026; check complete before 07:00 10/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 10/12/2026; kiểm tra xong trước 07:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-73fa-ad40-20d145be8812', '01a205ea-be80-7deb-94b4-08d0349fa75f', '01a205ea-be80-73fa-ad40-20d145be8812', 'journal:57', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(94, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'preemption-requested', '{"en": "A request for pre-emption waits for a decision: 19/2026 Chờ chỗ", "vi": "Có đề nghị ưu tiên chờ quyết định: 19/2026 Chờ chỗ"}', '{"en": "A registration asks to come before an approved meeting.", "vi": "Một đăng ký đề nghị được ưu tiên hơn cuộc họp đã duyệt."}', 'focal-body', '/registrations/preemptions', '01a205ea-be80-7abf-9fbf-840c474fb7d5', NULL, 'journal:58', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(95, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'preemption-requested', '{"en": "A request for pre-emption waits for a decision: 19/2026 Chờ chỗ", "vi": "Có đề nghị ưu tiên chờ quyết định: 19/2026 Chờ chỗ"}', '{"en": "A registration asks to come before an approved meeting.", "vi": "Một đăng ký đề nghị được ưu tiên hơn cuộc họp đã duyệt."}', 'focal-body', '/registrations/preemptions', '01a205ea-be80-7abf-9fbf-840c474fb7d5', NULL, 'journal:58', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(96, '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'preemption-decided', '{"en": "Pre-emption decided: 19/2026 Chờ chỗ", "vi": "Quyết định về đề nghị ưu tiên: 19/2026 Chờ chỗ"}', '{"en": "Not granted. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không được ưu tiên. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'registration', '/registrations/01a205ea-be80-7abf-9fbf-840c474fb7d5', '01a205ea-be80-7abf-9fbf-840c474fb7d5', NULL, 'journal:59', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(97, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'preemption-requested', '{"en": "A request for pre-emption waits for a decision: 20/2026 Chờ chỗ", "vi": "Có đề nghị ưu tiên chờ quyết định: 20/2026 Chờ chỗ"}', '{"en": "A registration asks to come before an approved meeting.", "vi": "Một đăng ký đề nghị được ưu tiên hơn cuộc họp đã duyệt."}', 'focal-body', '/registrations/preemptions', '01a205ea-be80-736e-95b1-d12593694a35', NULL, 'journal:60', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(98, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'preemption-requested', '{"en": "A request for pre-emption waits for a decision: 20/2026 Chờ chỗ", "vi": "Có đề nghị ưu tiên chờ quyết định: 20/2026 Chờ chỗ"}', '{"en": "A registration asks to come before an approved meeting.", "vi": "Một đăng ký đề nghị được ưu tiên hơn cuộc họp đã duyệt."}', 'focal-body', '/registrations/preemptions', '01a205ea-be80-736e-95b1-d12593694a35', NULL, 'journal:60', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(100, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 21/2026 Có tài liệu", "vi": "Có đăng ký chờ phê duyệt: 21/2026 Có tài liệu"}', '{"en": "Opens 08:00 15/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 15/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7c86-80eb-5455dc2f9564', NULL, 'journal:63', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(101, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 21/2026 Có tài liệu", "vi": "Có đăng ký chờ phê duyệt: 21/2026 Có tài liệu"}', '{"en": "Opens 08:00 15/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 15/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7c86-80eb-5455dc2f9564', NULL, 'journal:63', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(103, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 21/2026 Có tài liệu", "vi": "Điểm cầu có lịch họp mới: 21/2026 Có tài liệu"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 15/12/2026; check complete before 07:00 15/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 15/12/2026; kiểm tra xong trước 07:00 15/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7f81-a3d7-251d7142972d', 'journal:64', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(104, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 21/2026 Có tài liệu", "vi": "Điểm cầu có lịch họp mới: 21/2026 Có tài liệu"}', '{"en": "Department of Industry and Trade: opens 08:00 15/12/2026; check complete before 07:00 15/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 15/12/2026; kiểm tra xong trước 07:00 15/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7f81-a3d7-251d7142972d', 'journal:64', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(105, '01a205ea-be80-7fdc-b94e-d92192020551', 'papers-changed', '{"en": "Meeting papers: 21/2026 Có tài liệu", "vi": "Tài liệu họp: 21/2026 Có tài liệu"}', '{"en": "New: Báo cáo; Phụ lục.", "vi": "Mới: Báo cáo; Phụ lục."}', 'meeting-principles', '/meetings/01a205ea-be80-7f81-a3d7-251d7142972d/papers', '01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7f81-a3d7-251d7142972d', 'journal:67', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(106, '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'papers-changed', '{"en": "Meeting papers: 21/2026 Có tài liệu", "vi": "Tài liệu họp: 21/2026 Có tài liệu"}', '{"en": "New: Báo cáo; Phụ lục.", "vi": "Mới: Báo cáo; Phụ lục."}', 'meeting-principles', '/meetings/01a205ea-be80-7f81-a3d7-251d7142972d/papers', '01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7f81-a3d7-251d7142972d', 'journal:67', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(107, '01a205ea-be80-7fdc-b94e-d92192020551', 'papers-changed', '{"en": "Meeting papers: 21/2026 Có tài liệu", "vi": "Tài liệu họp: 21/2026 Có tài liệu"}', '{"en": "Replaced: Báo cáo. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Có bản thay thế: Báo cáo. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'meeting-principles', '/meetings/01a205ea-be80-7f81-a3d7-251d7142972d/papers', '01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7f81-a3d7-251d7142972d', 'journal:69', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(108, '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'papers-changed', '{"en": "Meeting papers: 21/2026 Có tài liệu", "vi": "Tài liệu họp: 21/2026 Có tài liệu"}', '{"en": "Replaced: Báo cáo. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Có bản thay thế: Báo cáo. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'meeting-principles', '/meetings/01a205ea-be80-7f81-a3d7-251d7142972d/papers', '01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7f81-a3d7-251d7142972d', 'journal:69', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(109, '01a205ea-be80-7fdc-b94e-d92192020551', 'papers-changed', '{"en": "Meeting papers: 21/2026 Có tài liệu", "vi": "Tài liệu họp: 21/2026 Có tài liệu"}', '{"en": "Withdrawn, not to be used: Phụ lục. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Đã thu hồi, không sử dụng: Phụ lục. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'meeting-principles', '/meetings/01a205ea-be80-7f81-a3d7-251d7142972d/papers', '01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7f81-a3d7-251d7142972d', 'journal:70', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(110, '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'papers-changed', '{"en": "Meeting papers: 21/2026 Có tài liệu", "vi": "Tài liệu họp: 21/2026 Có tài liệu"}', '{"en": "Withdrawn, not to be used: Phụ lục. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Đã thu hồi, không sử dụng: Phụ lục. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'meeting-principles', '/meetings/01a205ea-be80-7f81-a3d7-251d7142972d/papers', '01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7f81-a3d7-251d7142972d', 'journal:70', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(111, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 22/2026 Có điều kiện", "vi": "Có đăng ký chờ phê duyệt: 22/2026 Có điều kiện"}', '{"en": "Opens 10:00 15/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 10:00 15/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-7448-9de7-982613d12960', NULL, 'journal:71', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(112, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 22/2026 Có điều kiện", "vi": "Có đăng ký chờ phê duyệt: 22/2026 Có điều kiện"}', '{"en": "Opens 10:00 15/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 10:00 15/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-7448-9de7-982613d12960', NULL, 'journal:71', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(114, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 22/2026 Có điều kiện", "vi": "Điểm cầu có lịch họp mới: 22/2026 Có điều kiện"}', '{"en": "Committee for Ethnic Minority Affairs: opens 10:00 15/12/2026; check complete before 09:00 15/12/2026.", "vi": "Ban Dân tộc: khai mạc 10:00 15/12/2026; kiểm tra xong trước 09:00 15/12/2026."}', 'preparation', '/meetings/01a205ea-be80-76f5-b148-92ea62affda1', '01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-76f5-b148-92ea62affda1', 'journal:72', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(115, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 22/2026 Có điều kiện", "vi": "Điểm cầu có lịch họp mới: 22/2026 Có điều kiện"}', '{"en": "Department of Industry and Trade: opens 10:00 15/12/2026; check complete before 09:00 15/12/2026.", "vi": "Sở Công Thương: khai mạc 10:00 15/12/2026; kiểm tra xong trước 09:00 15/12/2026."}', 'preparation', '/meetings/01a205ea-be80-76f5-b148-92ea62affda1', '01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-76f5-b148-92ea62affda1', 'journal:72', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(116, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'condition-reported', '{"en": "A condition is reported met: 22/2026 Có điều kiện", "vi": "Điều kiện phê duyệt được báo đã đáp ứng: 22/2026 Có điều kiện"}', '{"en": "Reported met; to be confirmed. Nộp tài liệu trình chiếu đã duyệt – Đã nộp tài liệu lên hệ thống", "vi": "Người đăng ký báo đã đáp ứng; cần xác nhận. Nộp tài liệu trình chiếu đã duyệt – Đã nộp tài liệu lên hệ thống"}', 'focal-body', '/registrations/01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-76f5-b148-92ea62affda1', 'journal:73', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(117, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'condition-reported', '{"en": "A condition is reported met: 22/2026 Có điều kiện", "vi": "Điều kiện phê duyệt được báo đã đáp ứng: 22/2026 Có điều kiện"}', '{"en": "Reported met; to be confirmed. Nộp tài liệu trình chiếu đã duyệt – Đã nộp tài liệu lên hệ thống", "vi": "Người đăng ký báo đã đáp ứng; cần xác nhận. Nộp tài liệu trình chiếu đã duyệt – Đã nộp tài liệu lên hệ thống"}', 'focal-body', '/registrations/01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-76f5-b148-92ea62affda1', 'journal:73', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(118, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 23/2026 Qua hai bước", "vi": "Có đăng ký chờ phê duyệt: 23/2026 Qua hai bước"}', '{"en": "Opens 14:00 15/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 14:00 15/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7e58-9230-7c80d34615a1', '01a205ea-be80-7e58-9230-7c80d34615a1', NULL, 'journal:75', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(119, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 23/2026 Qua hai bước", "vi": "Có đăng ký chờ phê duyệt: 23/2026 Qua hai bước"}', '{"en": "Opens 14:00 15/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 14:00 15/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7e58-9230-7c80d34615a1', '01a205ea-be80-7e58-9230-7c80d34615a1', NULL, 'journal:75', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(120, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 23/2026 Qua hai bước", "vi": "Có đăng ký chờ phê duyệt: 23/2026 Qua hai bước"}', '{"en": "Opens 14:00 15/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 14:00 15/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7e58-9230-7c80d34615a1', '01a205ea-be80-7e58-9230-7c80d34615a1', NULL, 'journal:76', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(122, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'delegation-made', '{"en": "Duties were delegated:", "vi": "Ủy quyền nhiệm vụ:"}', '{"en": "Cán bộ leader acts for Cán bộ approver from 23/11/2026 to the end of 25/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Cán bộ leader thay mặt Cán bộ approver từ 23/11/2026 đến hết 25/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'focal-body', '/delegations', NULL, NULL, 'journal:78', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(123, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'delegation-made', '{"en": "Duties were delegated:", "vi": "Ủy quyền nhiệm vụ:"}', '{"en": "Cán bộ leader acts for Cán bộ approver from 23/11/2026 to the end of 25/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Cán bộ leader thay mặt Cán bộ approver từ 23/11/2026 đến hết 25/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'focal-body', '/delegations', NULL, NULL, 'journal:78', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(124, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'delegation-revoked', '{"en": "A delegation was revoked:", "vi": "Ủy quyền bị thu hồi:"}', '{"en": "Cán bộ leader does not act for Cán bộ approver any more. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Cán bộ leader không còn thay mặt Cán bộ approver. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'focal-body', '/delegations', NULL, NULL, 'journal:79', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(125, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'delegation-revoked', '{"en": "A delegation was revoked:", "vi": "Ủy quyền bị thu hồi:"}', '{"en": "Cán bộ leader does not act for Cán bộ approver any more. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Cán bộ leader không còn thay mặt Cán bộ approver. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'focal-body', '/delegations', NULL, NULL, 'journal:79', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(126, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'delegation-made', '{"en": "Duties were delegated:", "vi": "Ủy quyền nhiệm vụ:"}', '{"en": "Cán bộ leader acts for Cán bộ approver from 23/11/2026 to the end of 31/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Cán bộ leader thay mặt Cán bộ approver từ 23/11/2026 đến hết 31/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'focal-body', '/delegations', NULL, NULL, 'journal:80', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(127, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'delegation-made', '{"en": "Duties were delegated:", "vi": "Ủy quyền nhiệm vụ:"}', '{"en": "Cán bộ leader acts for Cán bộ approver from 23/11/2026 to the end of 31/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Cán bộ leader thay mặt Cán bộ approver từ 23/11/2026 đến hết 31/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'focal-body', '/delegations', NULL, NULL, 'journal:80', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(128, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 24/2026 Hoãn chưa định ngày", "vi": "Có đăng ký chờ phê duyệt: 24/2026 Hoãn chưa định ngày"}', '{"en": "Opens 08:00 16/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 16/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-777a-b068-9d03bb14bcc2', '01a205ea-be80-777a-b068-9d03bb14bcc2', NULL, 'journal:81', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(129, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 24/2026 Hoãn chưa định ngày", "vi": "Có đăng ký chờ phê duyệt: 24/2026 Hoãn chưa định ngày"}', '{"en": "Opens 08:00 16/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 16/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-777a-b068-9d03bb14bcc2', '01a205ea-be80-777a-b068-9d03bb14bcc2', NULL, 'journal:81', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(131, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 24/2026 Hoãn chưa định ngày", "vi": "Điểm cầu có lịch họp mới: 24/2026 Hoãn chưa định ngày"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 16/12/2026; check complete before 07:00 16/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 16/12/2026; kiểm tra xong trước 07:00 16/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-777a-b068-9d03bb14bcc2', '01a205ea-be80-7373-b7fe-5b6c21b45b73', 'journal:82', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(132, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 24/2026 Hoãn chưa định ngày", "vi": "Điểm cầu có lịch họp mới: 24/2026 Hoãn chưa định ngày"}', '{"en": "Department of Industry and Trade: opens 08:00 16/12/2026; check complete before 07:00 16/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 16/12/2026; kiểm tra xong trước 07:00 16/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-777a-b068-9d03bb14bcc2', '01a205ea-be80-7373-b7fe-5b6c21b45b73', 'journal:82', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(134, '01a205ea-be80-7fdc-b94e-d92192020551', 'meeting-postponed', '{"en": "A meeting was postponed: 24/2026 Hoãn chưa định ngày", "vi": "Cuộc họp bị hoãn: 24/2026 Hoãn chưa định ngày"}', '{"en": "Committee for Ethnic Minority Affairs: not held at 08:00 16/12/2026; the new time will be told.", "vi": "Ban Dân tộc: không họp lúc 08:00 16/12/2026; thời gian mới được báo sau."}', 'preparation', '/meetings/01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-777a-b068-9d03bb14bcc2', '01a205ea-be80-7373-b7fe-5b6c21b45b73', 'journal:83', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(135, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'meeting-postponed', '{"en": "A meeting was postponed: 24/2026 Hoãn chưa định ngày", "vi": "Cuộc họp bị hoãn: 24/2026 Hoãn chưa định ngày"}', '{"en": "Department of Industry and Trade: not held at 08:00 16/12/2026; the new time will be told.", "vi": "Sở Công Thương: không họp lúc 08:00 16/12/2026; thời gian mới được báo sau."}', 'preparation', '/meetings/01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-777a-b068-9d03bb14bcc2', '01a205ea-be80-7373-b7fe-5b6c21b45b73', 'journal:83', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(136, '01a205ea-be80-7e6a-a782-509c7f7436f3', 'registration-submitted', '{"en": "A registration waits for a decision: 25/2026 Trùng bảo trì", "vi": "Có đăng ký chờ phê duyệt: 25/2026 Trùng bảo trì"}', '{"en": "Opens 10:00 16/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 10:00 16/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7410-9a60-1b63290edb35', '01a205ea-be80-7410-9a60-1b63290edb35', NULL, 'journal:84', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(137, '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'registration-submitted', '{"en": "A registration waits for a decision: 25/2026 Trùng bảo trì", "vi": "Có đăng ký chờ phê duyệt: 25/2026 Trùng bảo trì"}', '{"en": "Opens 10:00 16/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 10:00 16/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7410-9a60-1b63290edb35', '01a205ea-be80-7410-9a60-1b63290edb35', NULL, 'journal:84', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(139, '01a205ea-be80-7fdc-b94e-d92192020551', 'site-booked', '{"en": "A site has a new meeting: 25/2026 Trùng bảo trì", "vi": "Điểm cầu có lịch họp mới: 25/2026 Trùng bảo trì"}', '{"en": "Committee for Ethnic Minority Affairs: opens 10:00 16/12/2026; check complete before 09:00 16/12/2026.", "vi": "Ban Dân tộc: khai mạc 10:00 16/12/2026; kiểm tra xong trước 09:00 16/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7a68-9033-4ee693125dd5', '01a205ea-be80-7410-9a60-1b63290edb35', '01a205ea-be80-7a68-9033-4ee693125dd5', 'journal:85', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(140, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'site-booked', '{"en": "A site has a new meeting: 25/2026 Trùng bảo trì", "vi": "Điểm cầu có lịch họp mới: 25/2026 Trùng bảo trì"}', '{"en": "Department of Industry and Trade: opens 10:00 16/12/2026; check complete before 09:00 16/12/2026.", "vi": "Sở Công Thương: khai mạc 10:00 16/12/2026; kiểm tra xong trước 09:00 16/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7a68-9033-4ee693125dd5', '01a205ea-be80-7410-9a60-1b63290edb35', '01a205ea-be80-7a68-9033-4ee693125dd5', 'journal:85', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(142, '01a205ea-be80-736d-b48b-01e22fff8a68', 'maintenance-answered', '{"en": "An answer about maintenance: 25/2026 Trùng bảo trì", "vi": "Đơn vị trả lời về lịch bảo trì: 25/2026 Trùng bảo trì"}', '{"en": "Ban Dân tộc: from 10:00 16/12/2026 to 12:00 16/12/2026. Meeting 25/2026: agreed. Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc: từ 10:00 16/12/2026 đến 12:00 16/12/2026. Cuộc họp 25/2026: đồng ý. Theo chỉ đạo của Văn phòng Ủy ban"}', 'focal-body', '/maintenance', '01a205ea-be80-7410-9a60-1b63290edb35', '01a205ea-be80-7a68-9033-4ee693125dd5', 'journal:88', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(143, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'maintenance-answered', '{"en": "An answer about maintenance: 25/2026 Trùng bảo trì", "vi": "Đơn vị trả lời về lịch bảo trì: 25/2026 Trùng bảo trì"}', '{"en": "Ban Dân tộc: from 10:00 16/12/2026 to 12:00 16/12/2026. Meeting 25/2026: agreed. Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc: từ 10:00 16/12/2026 đến 12:00 16/12/2026. Cuộc họp 25/2026: đồng ý. Theo chỉ đạo của Văn phòng Ủy ban"}', 'focal-body', '/maintenance', '01a205ea-be80-7410-9a60-1b63290edb35', '01a205ea-be80-7a68-9033-4ee693125dd5', 'journal:88', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(144, '01a205ea-be80-7fdc-b94e-d92192020551', 'check-overdue', '{"en": "A room check is overdue: 7/2026 Đã kết thúc", "vi": "Quá hạn kiểm tra kỹ thuật: 7/2026 Đã kết thúc"}', '{"en": "Committee for Ethnic Minority Affairs: not ready when the check closed at 09:00 23/11/2026.", "vi": "Ban Dân tộc chưa sẵn sàng khi chốt kiểm tra lúc 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1/check/01a205ea-be80-7f84-a070-bf396da31237', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:97', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(145, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'check-overdue', '{"en": "A room check is overdue: 7/2026 Đã kết thúc", "vi": "Quá hạn kiểm tra kỹ thuật: 7/2026 Đã kết thúc"}', '{"en": "Department of Industry and Trade: not ready when the check closed at 09:00 23/11/2026.", "vi": "Sở Công Thương chưa sẵn sàng khi chốt kiểm tra lúc 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1/check/01a205ea-be80-72b1-ad27-d5b9b87505f2', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:97', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(146, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'sites-not-ready', '{"en": "Sites are not ready: 7/2026 Đã kết thúc", "vi": "Còn điểm cầu chưa sẵn sàng: 7/2026 Đã kết thúc"}', '{"en": "2 sites were not ready when the check closed.", "vi": "2 điểm cầu chưa sẵn sàng khi chốt kiểm tra."}', 'focal-body', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1/readiness', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:97', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(147, '01a205ea-be80-7fdc-b94e-d92192020551', 'conclusion-issued', '{"en": "Conclusion notice: 7/2026 Đã kết thúc", "vi": "Thông báo kết luận cuộc họp: 7/2026 Đã kết thúc"}', '{"en": "Number 12/TB-UBND, of 23/11/2026.", "vi": "Số 12/TB-UBND, ngày 23/11/2026."}', 'meeting-principles', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1/papers', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:101', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(148, '01a205ea-be80-7ec7-a3a6-a62546792ceb', 'conclusion-issued', '{"en": "Conclusion notice: 7/2026 Đã kết thúc", "vi": "Thông báo kết luận cuộc họp: 7/2026 Đã kết thúc"}', '{"en": "Number 12/TB-UBND, of 23/11/2026.", "vi": "Số 12/TB-UBND, ngày 23/11/2026."}', 'meeting-principles', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1/papers', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:101', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(149, '01a205ea-be80-7fdc-b94e-d92192020551', 'check-overdue', '{"en": "A room check is overdue: 8/2026 Đang họp", "vi": "Quá hạn kiểm tra kỹ thuật: 8/2026 Đang họp"}', '{"en": "Committee for Ethnic Minority Affairs: not ready when the check closed at 12:30 23/11/2026.", "vi": "Ban Dân tộc chưa sẵn sàng khi chốt kiểm tra lúc 12:30 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-7622-8156-5cc50798c0c0/check/01a205ea-be80-7f84-a070-bf396da31237', '01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7622-8156-5cc50798c0c0', 'journal:104', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(150, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'check-overdue', '{"en": "A room check is overdue: 8/2026 Đang họp", "vi": "Quá hạn kiểm tra kỹ thuật: 8/2026 Đang họp"}', '{"en": "Department of Education and Training, Department of Transport: not ready when the check closed at 12:30 23/11/2026.", "vi": "Sở Giáo dục và Đào tạo, Sở Giao thông vận tải chưa sẵn sàng khi chốt kiểm tra lúc 12:30 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7622-8156-5cc50798c0c0', 'journal:104', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(151, '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'sites-not-ready', '{"en": "Sites are not ready: 8/2026 Đang họp", "vi": "Còn điểm cầu chưa sẵn sàng: 8/2026 Đang họp"}', '{"en": "3 sites were not ready when the check closed.", "vi": "3 điểm cầu chưa sẵn sàng khi chốt kiểm tra."}', 'focal-body', '/meetings/01a205ea-be80-7622-8156-5cc50798c0c0/readiness', '01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7622-8156-5cc50798c0c0', 'journal:104', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(5, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-refused', '{"en": "A registration was refused: 2/2026 Không duyệt", "vi": "Đăng ký bị từ chối: 2/2026 Không duyệt"}', '{"en": "The registration was not accepted. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Đăng ký không được chấp nhận. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'registration', '/registrations/01a205ea-be80-740a-93c8-fac4f089f24d', '01a205ea-be80-740a-93c8-fac4f089f24d', NULL, 'journal:15', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(12, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-sent-back', '{"en": "A registration was sent back: 4/2026 Trả lại", "vi": "Đăng ký được trả lại để bổ sung: 4/2026 Trả lại"}', '{"en": "Amend it and send it again. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Bổ sung rồi gửi lại. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'registration', '/registrations/01a205ea-be80-7c81-8d78-f19f8c42ea64', '01a205ea-be80-7c81-8d78-f19f8c42ea64', NULL, 'journal:19', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(15, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-sent-back', '{"en": "A registration was sent back: 5/2026 Đã sửa lại", "vi": "Đăng ký được trả lại để bổ sung: 5/2026 Đã sửa lại"}', '{"en": "Amend it and send it again. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Bổ sung rồi gửi lại. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'registration', '/registrations/01a205ea-be80-7fcf-97ff-fb575866541b', '01a205ea-be80-7fcf-97ff-fb575866541b', NULL, 'journal:21', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(22, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-approved', '{"en": "A registration was approved: 7/2026 Đã kết thúc", "vi": "Đăng ký được phê duyệt: 7/2026 Đã kết thúc"}', '{"en": "The sites are booked from 10:00 23/11/2026. Remarks: Đồng ý, vì việc gấp", "vi": "Các điểm cầu được giữ từ 10:00 23/11/2026. Ghi chú: Đồng ý, vì việc gấp"}', 'registration', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:25', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(25, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'meeting-cancelled', '{"en": "A meeting was cancelled: 7/2026 Đã kết thúc", "vi": "Cuộc họp bị hủy: 7/2026 Đã kết thúc"}', '{"en": "Not held at 10:00 23/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không họp lúc 10:00 23/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:26', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(28, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'meeting-restored', '{"en": "A meeting was restored: 7/2026 Đã kết thúc", "vi": "Cuộc họp được khôi phục: 7/2026 Đã kết thúc"}', '{"en": "The sites are booked again from 10:00 23/11/2026.", "vi": "Các điểm cầu được giữ lại từ 10:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7a00-a68f-4287303c8ca1', 'journal:27', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(33, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-approved', '{"en": "A registration was approved: 8/2026 Đang họp", "vi": "Đăng ký được phê duyệt: 8/2026 Đang họp"}', '{"en": "The sites are booked from 13:00 23/11/2026. Remarks: Đồng ý, vì việc gấp", "vi": "Các điểm cầu được giữ từ 13:00 23/11/2026. Ghi chú: Đồng ý, vì việc gấp"}', 'registration', '/meetings/01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7622-8156-5cc50798c0c0', 'journal:29', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(36, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'meeting-changed', '{"en": "A meeting was changed: 8/2026 Đang họp", "vi": "Lịch họp thay đổi: 8/2026 Đang họp"}', '{"en": "From 13:30 23/11/2026 to 15:00 23/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Từ 13:30 23/11/2026 đến 15:00 23/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7622-8156-5cc50798c0c0', 'journal:30', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(40, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-approved', '{"en": "A registration was approved: 9/2026 Giao ban tuần", "vi": "Đăng ký được phê duyệt: 9/2026 Giao ban tuần"}', '{"en": "The sites are booked for the series: 4 meetings, from 08:00 07/12/2026. Remarks: Cho phép, vì việc gấp", "vi": "Các điểm cầu được giữ theo chuỗi: 4 cuộc họp, từ 08:00 07/12/2026. Ghi chú: Cho phép, vì việc gấp"}', 'registration', '/registrations/01a205ea-be80-7d20-b396-2a50d9be4d45', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:33', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(43, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'meeting-cancelled', '{"en": "A meeting was cancelled: 9/2026 Giao ban tuần", "vi": "Cuộc họp bị hủy: 9/2026 Giao ban tuần"}', '{"en": "Not held: 1 meetings, from 08:00 21/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không họp: 1 cuộc họp, từ 08:00 21/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/registrations/01a205ea-be80-7d20-b396-2a50d9be4d45', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:34', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(46, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'meeting-changed', '{"en": "A meeting was changed: 9/2026 Giao ban tuần", "vi": "Lịch họp thay đổi: 9/2026 Giao ban tuần"}', '{"en": "Days were added to the series: 1 meetings, from 08:00 14/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Chuỗi có thêm ngày: 1 cuộc họp, từ 08:00 14/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/registrations/01a205ea-be80-7d20-b396-2a50d9be4d45', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:35', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(49, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'meeting-changed', '{"en": "A meeting was changed: 9/2026 Giao ban tuần", "vi": "Lịch họp thay đổi: 9/2026 Giao ban tuần"}', '{"en": "The series was changed: 2 meetings, from 09:00 28/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Chuỗi thay đổi: 2 cuộc họp, từ 09:00 28/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/registrations/01a205ea-be80-7d20-b396-2a50d9be4d45', '01a205ea-be80-7d20-b396-2a50d9be4d45', NULL, 'journal:36', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(56, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-approved', '{"en": "A registration was approved: 11/2026 Nhường chỗ", "vi": "Đăng ký được phê duyệt: 11/2026 Nhường chỗ"}', '{"en": "The sites are booked from 08:00 08/12/2026. Remarks: Đồng ý, vì việc gấp", "vi": "Các điểm cầu được giữ từ 08:00 08/12/2026. Ghi chú: Đồng ý, vì việc gấp"}', 'registration', '/meetings/01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-7cd5-a705-9fa5f2abac22', '01a205ea-be80-76c3-9852-69230e42fd13', 'journal:39', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(62, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'meeting-cancelled', '{"en": "A meeting was cancelled: 11/2026 Nhường chỗ", "vi": "Cuộc họp bị hủy: 11/2026 Nhường chỗ"}', '{"en": "Not held at 08:00 08/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không họp lúc 08:00 08/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-7cd5-a705-9fa5f2abac22', '01a205ea-be80-76c3-9852-69230e42fd13', 'journal:42', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(70, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-approved', '{"en": "A registration was approved: 13/2026 Chuyên môn", "vi": "Đăng ký được phê duyệt: 13/2026 Chuyên môn"}', '{"en": "The sites are booked from 08:00 10/12/2026. Remarks: Đồng ý, vì việc gấp", "vi": "Các điểm cầu được giữ từ 08:00 10/12/2026. Ghi chú: Đồng ý, vì việc gấp"}', 'registration', '/meetings/01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-762f-983d-66a72d306881', 'journal:46', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(75, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-approved', '{"en": "A registration was approved: 14/2026 Chuyên môn khác", "vi": "Đăng ký được phê duyệt: 14/2026 Chuyên môn khác"}', '{"en": "The sites are booked from 08:00 11/12/2026. Remarks: Đồng ý, vì việc gấp", "vi": "Các điểm cầu được giữ từ 08:00 11/12/2026. Ghi chú: Đồng ý, vì việc gấp"}', 'registration', '/meetings/01a205ea-be80-76ee-8143-a9bc705e14f1', '01a205ea-be80-70bb-86c4-3bb321e681f4', '01a205ea-be80-76ee-8143-a9bc705e14f1', 'journal:48', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(88, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'meeting-displaced', '{"en": "A meeting had to give way: 13/2026 Chuyên môn", "vi": "Cuộc họp phải nhường chỗ: 13/2026 Chuyên môn"}', '{"en": "The meeting at 08:00 10/12/2026 had to give its sites to one of a higher priority. We are sorry; it is first on the waiting list. Free instead: 10:00 10/12/2026; 10:00 11/12/2026.", "vi": "Cuộc họp phải nhường điểm cầu cho một cuộc họp có mức ưu tiên cao hơn. Xin lỗi quý cơ quan về sự thay đổi này; cuộc họp được xếp đầu danh sách chờ. Lý do: Theo chỉ đạo của Văn phòng Ủy ban Giờ còn trống: 10:00 10/12/2026; 10:00 11/12/2026."}', 'registration', '/registrations/waitlist', '01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-762f-983d-66a72d306881', 'journal:56', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(99, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'waitlist-offered', '{"en": "A place is offered: 13/2026 Chuyên môn", "vi": "Được mời nhận chỗ trống: 13/2026 Chuyên môn"}', '{"en": "Free from 10:00 10/12/2026; answer before 12:00 23/11/2026.", "vi": "Có chỗ từ 10:00 10/12/2026; trả lời trước 12:00 23/11/2026."}', 'registration', '/registrations/waitlist', '01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-762f-983d-66a72d306881', 'journal:61', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(102, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-approved', '{"en": "A registration was approved: 21/2026 Có tài liệu", "vi": "Đăng ký được phê duyệt: 21/2026 Có tài liệu"}', '{"en": "The sites are booked from 08:00 15/12/2026. Remarks: Đồng ý, vì việc gấp", "vi": "Các điểm cầu được giữ từ 08:00 15/12/2026. Ghi chú: Đồng ý, vì việc gấp"}', 'registration', '/meetings/01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7f81-a3d7-251d7142972d', 'journal:64', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(113, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-approved', '{"en": "A registration was approved: 22/2026 Có điều kiện", "vi": "Đăng ký được phê duyệt: 22/2026 Có điều kiện"}', '{"en": "The sites are booked from 10:00 15/12/2026. Remarks: Cho phép, vì việc gấp On condition, to be met before 00:00 15/12/2026: Nộp tài liệu trình chiếu đã duyệt", "vi": "Các điểm cầu được giữ từ 10:00 15/12/2026. Ghi chú: Cho phép, vì việc gấp Điều kiện, đáp ứng trước 00:00 15/12/2026: Nộp tài liệu trình chiếu đã duyệt"}', 'registration', '/meetings/01a205ea-be80-76f5-b148-92ea62affda1', '01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-76f5-b148-92ea62affda1', 'journal:72', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(121, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-endorsed', '{"en": "A registration passed a step: 23/2026 Qua hai bước", "vi": "Đăng ký đã qua một bước phê duyệt: 23/2026 Qua hai bước"}', '{"en": "Passed step 1/2: The Office''s opinion.", "vi": "Đã qua bước 1/2: Ý kiến của Văn phòng."}', 'registration', '/registrations/01a205ea-be80-7e58-9230-7c80d34615a1', '01a205ea-be80-7e58-9230-7c80d34615a1', NULL, 'journal:76', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(130, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-approved', '{"en": "A registration was approved: 24/2026 Hoãn chưa định ngày", "vi": "Đăng ký được phê duyệt: 24/2026 Hoãn chưa định ngày"}', '{"en": "The sites are booked from 08:00 16/12/2026. Remarks: Đồng ý, vì việc gấp", "vi": "Các điểm cầu được giữ từ 08:00 16/12/2026. Ghi chú: Đồng ý, vì việc gấp"}', 'registration', '/meetings/01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-777a-b068-9d03bb14bcc2', '01a205ea-be80-7373-b7fe-5b6c21b45b73', 'journal:82', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(133, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'meeting-postponed', '{"en": "A meeting was postponed: 24/2026 Hoãn chưa định ngày", "vi": "Cuộc họp bị hoãn: 24/2026 Hoãn chưa định ngày"}', '{"en": "Not held at 08:00 16/12/2026; the new time will be told. Ground: instruction from above. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không họp lúc 08:00 16/12/2026; thời gian mới được báo sau. Căn cứ: theo chỉ đạo của cấp trên. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-777a-b068-9d03bb14bcc2', '01a205ea-be80-7373-b7fe-5b6c21b45b73', 'journal:83', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(138, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'registration-approved', '{"en": "A registration was approved: 25/2026 Trùng bảo trì", "vi": "Đăng ký được phê duyệt: 25/2026 Trùng bảo trì"}', '{"en": "The sites are booked from 10:00 16/12/2026. Remarks: Đồng ý, vì việc gấp", "vi": "Các điểm cầu được giữ từ 10:00 16/12/2026. Ghi chú: Đồng ý, vì việc gấp"}', 'registration', '/meetings/01a205ea-be80-7a68-9033-4ee693125dd5', '01a205ea-be80-7410-9a60-1b63290edb35', '01a205ea-be80-7a68-9033-4ee693125dd5', 'journal:85', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(141, '01a205ea-be80-71c8-9cdb-33e22d81e923', 'maintenance-consent', '{"en": "Maintenance needs your answer:", "vi": "Lịch bảo trì cần ý kiến của đơn vị:"}', '{"en": "Ban Dân tộc: from 10:00 16/12/2026 to 12:00 16/12/2026. In the way: meeting 25/2026 (10:00 16/12/2026); please answer. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc: từ 10:00 16/12/2026 đến 12:00 16/12/2026. Trùng cuộc họp 25/2026 (10:00 16/12/2026); đề nghị trả lời. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'registration', '/maintenance', NULL, NULL, 'journal:87', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL);
INSERT INTO public.officer_post_sites VALUES
	('01a205ea-be80-79ce-b008-b0c38fbdcc61', '01a205ea-be80-7fe5-a6fc-28362c1a14a6');
INSERT INTO public.officer_posts VALUES
	('01a205ea-be80-79ce-b008-b0c38fbdcc61', '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', '01a205ea-be80-7c3c-9c19-7980f906e435', '{technician}', '2026-11-23', NULL, NULL);
INSERT INTO public.officer_sites VALUES
	('01a205ea-be80-7fdc-b94e-d92192020551', '01a205ea-be80-7f84-a070-bf396da31237'),
	('01a205ea-be80-713f-987e-0d90a8c8f078', '01a205ea-be80-729d-a164-3ba69367182e');
INSERT INTO public.officers VALUES
	('01a205ea-be80-71c8-9cdb-33e22d81e923', 'Cán bộ registrant', '', '0912345678', '', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '{registrant}', NULL),
	('01a205ea-be80-7e6a-a782-509c7f7436f3', 'Cán bộ approver', '', '0912345678', '', '01a205ea-be80-795d-a793-a2b418cd3922', '{approver}', NULL),
	('01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', '', '0912345678', '', '01a205ea-be80-795d-a793-a2b418cd3922', '{operator}', NULL),
	('01a205ea-be80-7fdc-b94e-d92192020551', 'Cán bộ technician', '', '0912345678', '', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '{technician}', NULL),
	('01a205ea-be80-736d-b48b-01e22fff8a68', 'Cán bộ administrator', '', '0912345678', '', '01a205ea-be80-795d-a793-a2b418cd3922', '{administrator}', NULL),
	('01a205ea-be80-7ec7-a3a6-a62546792ceb', 'Người đơn vị khác', '', '0912345678', '', '01a205ea-be80-7c3c-9c19-7980f906e435', '{registrant}', NULL),
	('01a205ea-be80-713f-987e-0d90a8c8f078', 'Lê Thị Mới', 'Chuyên viên', '0987654321', 'moi@tuyenquang.example', '01a205ea-be80-70f1-b8c6-7e5030b39dc5', '{technician}', '2026-11-23 01:00:00+00'),
	('01a205ea-be80-74eb-b9b8-fcc0a136a0e4', 'Cán bộ leader', '', '0912345678', '', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '{leader}', NULL);
INSERT INTO public.paper_versions VALUES
	('01a205ea-be80-7531-a2cf-af492dec8cd5', 1, 'ac1c0461059840b712867f66764df3ee319274ac421c391c29fbf457f0a60ea9', 'bao-cao.pdf', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', ''),
	('01a205ea-be80-77b8-a121-aa51da65e1e7', 1, 'c131d7bc1d01ce589c7743befc441bdf27cb05a5c8341a2ad1595b06d2664491', 'phu-luc.pdf', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', ''),
	('01a205ea-be80-7531-a2cf-af492dec8cd5', 2, '44575cdbe55142253912e27f4679ee3a82d2d5a7f2c33f6b5b6542a553b31c05', 'bao-cao-2.pdf', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban');
INSERT INTO public.papers VALUES
	('01a205ea-be80-7531-a2cf-af492dec8cd5', '01a205ea-be80-7c86-80eb-5455dc2f9564', NULL, 1, 'Báo cáo', 'report', NULL, NULL, NULL),
	('01a205ea-be80-77b8-a121-aa51da65e1e7', '01a205ea-be80-7c86-80eb-5455dc2f9564', NULL, 2, 'Phụ lục', 'report', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban');
INSERT INTO public.platform VALUES
	(true, '01a205ea-be80-7f71-b3bc-0171e695dc26', true, 'hnth.example', 'Tuyên Quang', '2026-11-23 01:00:00+00', '2026-11-23 01:00:00+00');
INSERT INTO public.preemptions VALUES
	('01a205ea-be80-733c-aead-f40c2cf36d5e', '01a205ea-be80-7deb-94b4-08d0349fa75f', 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', 'granted', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-7476-a3f8-ab013d1b1bc7', '01a205ea-be80-7abf-9fbf-840c474fb7d5', 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', 'refused', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-7172-972c-3c31d2aeabc3', '01a205ea-be80-736e-95b1-d12593694a35', 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', 'requested', NULL, NULL, NULL);
INSERT INTO public.priority_orders VALUES
	(1, '{emergency,leaders,professional}', '2026-11-23 01:00:00+00', '01a205ea-be80-736d-b48b-01e22fff8a68');
INSERT INTO public.probes VALUES
	('01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7501-b757-a3a19b09e232', '01a205ea-be80-7f84-a070-bf396da31237', '2026-11-23 01:30:00+00', '{"at": "2026-11-23T01:30:00.000Z", "notes": {}, "checks": {"camera": "pass", "software": "pass", "reachable": "pass", "microphone": "pass", "registered": "pass", "credentials": "pass"}, "endpointId": "01a205ea-be80-7501-b757-a3a19b09e232"}', 1),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7501-b757-a3a19b09e232', '01a205ea-be80-7f84-a070-bf396da31237', '2026-11-23 05:00:00+00', '{"at": "2026-11-23T05:00:00.000Z", "notes": {}, "checks": {"camera": "pass", "software": "pass", "reachable": "pass", "microphone": "pass", "registered": "pass", "credentials": "pass"}, "endpointId": "01a205ea-be80-7501-b757-a3a19b09e232"}', 0);
INSERT INTO public.provisions OVERRIDING SYSTEM VALUE VALUES
	(1, 'check-complete-before', 'preparation', '{"en": "Technical check complete before opening", "vi": "Hoàn tất kiểm tra kỹ thuật trước giờ khai mạc"}', 'S', '{"unit": "minute", "amount": 60}', '{"en": "Decision 345/QĐ-UBND of 02/10/2017, as reported on 10/10/2017", "vi": "Quyết định 345/QĐ-UBND ngày 02/10/2017, theo tin đăng ngày 10/10/2017"}', '{"by": "readiness.close"}', '2026-11-23 01:00:00+00', NULL),
	(2, 'probe-first-before', 'preparation', '{"en": "First automatic probe before opening", "vi": "Tự động thăm dò thiết bị lần đầu trước giờ khai mạc"}', '?', '{"unit": "minute", "amount": 120}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "readiness.probe"}', '2026-11-23 01:00:00+00', NULL),
	(3, 'probe-last-before', 'preparation', '{"en": "Last automatic probe before opening", "vi": "Tự động thăm dò thiết bị lần cuối trước giờ khai mạc"}', '?', '{"unit": "minute", "amount": 15}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "readiness.probe"}', '2026-11-23 01:00:00+00', NULL),
	(4, 'technician-present-before', 'preparation', '{"en": "Technical officer present before opening", "vi": "Cán bộ kỹ thuật có mặt trước giờ khai mạc"}', 'P', '{"unit": "minute", "amount": 60}', '{"en": "Commune operating handbook, Lâm Đồng, 2025", "vi": "Sổ tay vận hành cấp xã, Lâm Đồng, 2025"}', '{"excuse": {"en": "The software does not follow this duty yet; the number is kept for reference", "vi": "Phần mềm chưa theo dõi việc này; con số được giữ để tra cứu"}}', '2026-11-23 01:00:00+00', NULL),
	(5, 'technicians-per-site', 'site-duties', '{"en": "Technical officers at each site", "vi": "Cán bộ phụ trách kỹ thuật tại mỗi điểm cầu"}', 'S', '{"unit": "officer", "amount": 1}', '{"en": "Decision 345/QĐ-UBND of 02/10/2017, as reported on 10/10/2017", "vi": "Quyết định 345/QĐ-UBND ngày 02/10/2017, theo tin đăng ngày 10/10/2017"}', '{"by": "registration.technicians"}', '2026-11-23 01:00:00+00', NULL),
	(6, 'registration-notice', 'registration', '{"en": "Registration filed before the meeting''s day", "vi": "Gửi đăng ký trước ngày họp"}', 'R', '{"unit": "working-day", "amount": 3}', '{"en": "Ministry of Education''s booking procedure (3 days); invitations under Decision 45/2018/QĐ-TTg (3 working days)", "vi": "Thủ tục đăng ký phòng họp trực tuyến của Bộ GD&ĐT (3 ngày); giấy mời theo Quyết định 45/2018/QĐ-TTg (03 ngày làm việc)"}', '{"by": "registration.notice"}', '2026-11-23 01:00:00+00', NULL),
	(7, 'registration-unplanned-under', 'registration', '{"en": "Unplanned meeting: notice shorter than", "vi": "Họp đột xuất: báo trước ít hơn"}', 'R', '{"unit": "hour", "amount": 24}', '{"en": "State Audit''s decision 1724/QĐ-KTNN", "vi": "Quyết định 1724/QĐ-KTNN của Kiểm toán nhà nước"}', '{"by": "registration.notice"}', '2026-11-23 01:00:00+00', NULL),
	(8, 'decision-within', 'registration', '{"en": "Registration answered", "vi": "Trả lời đăng ký"}', 'R', '{"unit": "working-day", "amount": 2}', '{"en": "Ministry of Education''s booking procedure", "vi": "Thủ tục đăng ký phòng họp trực tuyến của Bộ GD&ĐT"}', '{"by": "registration.decision-due"}', '2026-11-23 01:00:00+00', NULL),
	(9, 'decision-reminder-before', 'registration', '{"en": "The approver is reminded before the answer is due", "vi": "Nhắc người phê duyệt trước hạn trả lời"}', '?', '{"unit": "hour", "amount": 16}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "decisionRemindersDue"}', '2026-11-23 01:00:00+00', NULL),
	(10, 'decision-escalation-after', 'registration', '{"en": "Leaders are told after an answer is overdue", "vi": "Báo lãnh đạo khi quá hạn trả lời"}', '?', '{"unit": "hour", "amount": 8}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "decisionRemindersDue"}', '2026-11-23 01:00:00+00', NULL),
	(11, 'papers-before', 'meeting-principles', '{"en": "Papers sent before the meeting''s day", "vi": "Gửi tài liệu họp trước ngày họp"}', 'L', '{"unit": "working-day", "amount": 3}', '{"en": "Decision 45/2018/QĐ-TTg, on meeting papers", "vi": "Quyết định 45/2018/QĐ-TTg, về tài liệu họp"}', '{"by": "meetingDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(12, 'attendance-answer-before', 'meeting-principles', '{"en": "Attendance answered", "vi": "Trả lời dự họp"}', 'R', '{"unit": "day", "amount": 1}', '{"en": "State Audit''s decision 1724/QĐ-KTNN", "vi": "Quyết định 1724/QĐ-KTNN của Kiểm toán nhà nước"}', '{"excuse": {"en": "The software does not follow this duty yet; the number is kept for reference", "vi": "Phần mềm chưa theo dõi việc này; con số được giữ để tra cứu"}}', '2026-11-23 01:00:00+00', NULL),
	(13, 'delegates-seated-before', 'use', '{"en": "Delegates seated before opening", "vi": "Đại biểu ổn định chỗ ngồi trước giờ khai mạc"}', 'R', '{"unit": "minute", "amount": 10}', '{"en": "Letter 268 of the Former Youth Volunteers (10 minutes); elsewhere 5 to 15", "vi": "Công văn 268 của Hội Cựu thanh niên xung phong (10 phút); nơi khác 5 đến 15 phút"}', '{"excuse": {"en": "The software does not follow this duty yet; the number is kept for reference", "vi": "Phần mềm chưa theo dõi việc này; con số được giữ để tra cứu"}}', '2026-11-23 01:00:00+00', NULL),
	(14, 'conclusion-within', 'meeting-principles', '{"en": "Conclusion notice", "vi": "Thông báo kết luận cuộc họp"}', 'L', '{"unit": "working-day", "amount": 5}', '{"en": "Decision 45/2018/QĐ-TTg, on conclusion notices", "vi": "Quyết định 45/2018/QĐ-TTg, về thông báo kết luận"}', '{"by": "meetingDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(15, 'inspection-interval', 'focal-body', '{"en": "Periodic inspection", "vi": "Kiểm tra định kỳ hệ thống"}', '?', '{"unit": "month", "amount": 3}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(16, 'year-end-report-due', 'site-duties', '{"en": "Year-end report of the sites due", "vi": "Hạn báo cáo đánh giá cuối năm của điểm cầu"}', '?', NULL, '{"en": "The source gives no number; the province types it in when there is one", "vi": "Nguồn không nêu con số; tỉnh nhập khi có"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(17, 'technician-named-within', 'site-duties', '{"en": "Technical officer named after the site opens", "vi": "Bố trí cán bộ kỹ thuật kể từ khi điểm cầu hoạt động"}', '?', '{"unit": "working-day", "amount": 5}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(18, 'room-rules-within', 'site-duties', '{"en": "Room rules posted after the site opens", "vi": "Niêm yết nội quy phòng họp kể từ khi điểm cầu hoạt động"}', '?', '{"unit": "day", "amount": 30}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(19, 'estimate-due', 'site-duties', '{"en": "Estimate filed before the year''s last working day", "vi": "Gửi dự toán kinh phí trước ngày làm việc cuối năm"}', '?', NULL, '{"en": "The source gives no number; the province types it in when there is one", "vi": "Nguồn không nêu con số; tỉnh nhập khi có"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(20, 'technician-list-due', 'focal-body', '{"en": "List of technical officers compiled before the year''s last working day", "vi": "Lập danh sách cán bộ kỹ thuật trước ngày làm việc cuối năm"}', '?', NULL, '{"en": "The source gives no number; the province types it in when there is one", "vi": "Nguồn không nêu con số; tỉnh nhập khi có"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(21, 'duty-reminder-before', 'focal-body', '{"en": "Dated duties are reminded of before they are due", "vi": "Nhắc nhiệm vụ định kỳ trước hạn"}', '?', '{"unit": "working-day", "amount": 10}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(22, 'duty-escalation-after', 'focal-body', '{"en": "Overdue duties are told to whoever oversees", "vi": "Báo người theo dõi khi nhiệm vụ định kỳ quá hạn"}', '?', '{"unit": "working-day", "amount": 3}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(23, 'meeting-duty-reminder-before', 'focal-body', '{"en": "Duties of a meeting are reminded of before they are due", "vi": "Nhắc việc của cuộc họp trước hạn"}', '?', '{"unit": "working-day", "amount": 1}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "meetingDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(24, 'meeting-duty-escalation-after', 'focal-body', '{"en": "Overdue duties of a meeting are told to whoever oversees", "vi": "Báo người theo dõi khi việc của cuộc họp quá hạn"}', '?', '{"unit": "working-day", "amount": 1}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "meetingDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(25, 'recording-kept', 'in-meeting', '{"en": "Recordings kept", "vi": "Thời gian lưu bản ghi hình"}', '?', NULL, '{"en": "The source gives no number; the province types it in when there is one", "vi": "Nguồn không nêu con số; tỉnh nhập khi có"}', '{"excuse": {"en": "The software does not follow this duty yet; the number is kept for reference", "vi": "Phần mềm chưa theo dõi việc này; con số được giữ để tra cứu"}}', '2026-11-23 01:00:00+00', NULL),
	(26, 'preparation-between', 'preparation', '{"en": "Preparation between two meetings at one site", "vi": "Thời gian chuẩn bị giữa hai cuộc họp tại một điểm cầu"}', '?', '{"unit": "minute", "amount": 15}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "schedule.preparation"}', '2026-11-23 01:00:00+00', NULL),
	(27, 'central-ports', 'focal-body', '{"en": "Ports of the central server", "vi": "Số cổng của máy chủ trung tâm"}', '?', NULL, '{"en": "The source gives no number; the province types it in when there is one", "vi": "Nguồn không nêu con số; tỉnh nhập khi có"}', '{"by": "schedule.ports"}', '2026-11-23 01:00:00+00', NULL),
	(28, 'offer-answer-within', 'registration', '{"en": "Answer when a place on the waiting list is offered", "vi": "Trả lời khi được mời nhận chỗ trống"}', '?', '{"unit": "hour", "amount": 4}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "waitlist.lapse"}', '2026-11-23 01:00:00+00', NULL),
	(29, 'redial-first', 'in-meeting', '{"en": "First redial after a lost link", "vi": "Gọi lại lần thứ nhất sau khi mất kết nối"}', '?', '{"unit": "second", "amount": 5}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "Conduct.plan"}', '2026-11-23 01:00:00+00', NULL),
	(30, 'redial-second', 'in-meeting', '{"en": "Second redial", "vi": "Gọi lại lần thứ hai"}', '?', '{"unit": "second", "amount": 15}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "Conduct.plan"}', '2026-11-23 01:00:00+00', NULL),
	(31, 'redial-then', 'in-meeting', '{"en": "Later redials", "vi": "Các lần gọi lại sau"}', '?', '{"unit": "second", "amount": 30}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "Conduct.plan"}', '2026-11-23 01:00:00+00', NULL),
	(32, 'call-rate', 'focal-body', '{"en": "Call rate of each site", "vi": "Tốc độ cuộc gọi của mỗi điểm cầu"}', '?', '{"unit": "kbit/s", "amount": 1920}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "Conduct.plan"}', '2026-11-23 01:00:00+00', NULL),
	(33, 'line-share', 'focal-body', '{"en": "Share of a line''s bandwidth that calls may use", "vi": "Phần băng thông của đường truyền dành cho cuộc gọi"}', '?', '{"unit": "percent", "amount": 80}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "schedule.lines"}', '2026-11-23 01:00:00+00', NULL),
	(34, 'check-complete-before', 'preparation', '{"en": "Technical check complete before opening", "vi": "Hoàn tất kiểm tra kỹ thuật trước giờ khai mạc"}', 'S', '{"unit": "minute", "amount": 90}', '{"en": "Decision 345/QĐ-UBND of 02/10/2017, as reported on 10/10/2017", "vi": "Quyết định 345/QĐ-UBND ngày 02/10/2017, theo tin đăng ngày 10/10/2017"}', '{"by": "readiness.close"}', '2026-12-31 17:00:00+00', 1);
INSERT INTO public.public_meetings VALUES
	('01a205ea-be80-7622-8156-5cc50798c0c0', '2026-11-23 01:00:00+00');
INSERT INTO public.registration_counters VALUES
	(2026, 25);
INSERT INTO public.registration_drafts VALUES
	('01a205ea-be80-7026-85c8-f56adecb4c65', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', NULL, NULL, '{"subject": "Đang soạn", "openDate": "31/02"}', 'open', 1, '2026-11-23 01:00:00+00', '2026-11-23 01:00:00+00', NULL),
	('01a205ea-be80-762d-8f83-4e14f782b3da', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', NULL, NULL, '{"subject": "Bỏ dở", "openDate": "31/02"}', 'discarded', 1, '2026-11-23 01:00:00+00', '2026-11-23 01:00:00+00', NULL);
INSERT INTO public.registration_sites VALUES
	('01a205ea-be80-726b-a24f-e04038483431', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-726b-a24f-e04038483431', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-740a-93c8-fac4f089f24d', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-740a-93c8-fac4f089f24d', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7d9c-9df6-d73de153a3ba', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7d9c-9df6-d73de153a3ba', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7c81-8d78-f19f8c42ea64', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7c81-8d78-f19f8c42ea64', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7fcf-97ff-fb575866541b', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7fcf-97ff-fb575866541b', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-77d1-a9d6-5cf84e8f4c09', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-77d1-a9d6-5cf84e8f4c09', '01a205ea-be80-749f-8e3c-8927fe309e73', false),
	('01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7f79-a146-9b495104946a', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7d98-8538-4859596f7c73', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7d20-b396-2a50d9be4d45', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7d20-b396-2a50d9be4d45', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-792a-a9c9-3ded4ae7ea6e', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-792a-a9c9-3ded4ae7ea6e', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7cd5-a705-9fa5f2abac22', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7cd5-a705-9fa5f2abac22', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7977-8ed5-80867aad6e5a', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7977-8ed5-80867aad6e5a', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-70bb-86c4-3bb321e681f4', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-70bb-86c4-3bb321e681f4', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7948-af7f-e4e6e8c6ab88', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7948-af7f-e4e6e8c6ab88', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7798-810d-e1d352f8460b', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7798-810d-e1d352f8460b', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7c9e-b7b1-4ffa601ecf3c', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7c9e-b7b1-4ffa601ecf3c', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7deb-94b4-08d0349fa75f', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7deb-94b4-08d0349fa75f', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7abf-9fbf-840c474fb7d5', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7abf-9fbf-840c474fb7d5', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-736e-95b1-d12593694a35', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-736e-95b1-d12593694a35', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7c86-80eb-5455dc2f9564', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7448-9de7-982613d12960', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7e58-9230-7c80d34615a1', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7e58-9230-7c80d34615a1', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-777a-b068-9d03bb14bcc2', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-777a-b068-9d03bb14bcc2', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false),
	('01a205ea-be80-7410-9a60-1b63290edb35', '01a205ea-be80-7f84-a070-bf396da31237', true),
	('01a205ea-be80-7410-9a60-1b63290edb35', '01a205ea-be80-72b1-ad27-d5b9b87505f2', false);
INSERT INTO public.registrations VALUES
	('01a205ea-be80-726b-a24f-e04038483431', '1/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'submitted', 'regular', '{"chair": "Chủ trì Chờ duyệt", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T01:00:00.000Z", "subject": "Chờ duyệt", "closesAt": "2026-12-01T02:00:00.000Z", "document": {"name": "giay-moi.pdf", "bytes": 21, "sha256": "848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10", "mediaType": "application/pdf"}, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Chờ duyệt', '2026-12-01 01:00:00+00', '2026-12-01 02:00:00+00', '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-740a-93c8-fac4f089f24d', '2/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'refused', 'regular', '{"chair": "Chủ trì Không duyệt", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T03:00:00.000Z", "subject": "Không duyệt", "closesAt": "2026-12-01T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Không duyệt', '2026-12-01 03:00:00+00', '2026-12-01 04:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-7d9c-9df6-d73de153a3ba', '3/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'withdrawn', 'regular', '{"chair": "Chủ trì Rút lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T07:00:00.000Z", "subject": "Rút lại", "closesAt": "2026-12-01T08:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Rút lại', '2026-12-01 07:00:00+00', '2026-12-01 08:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-7c81-8d78-f19f8c42ea64', '4/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'sent-back', 'regular', '{"chair": "Chủ trì Trả lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T09:00:00.000Z", "subject": "Trả lại", "closesAt": "2026-12-01T10:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Trả lại', '2026-12-01 09:00:00+00', '2026-12-01 10:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-7fcf-97ff-fb575866541b', '5/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'submitted', 'regular', '{"chair": "Chủ trì Đã sửa lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-02T01:30:00.000Z", "subject": "Đã sửa lại", "closesAt": "2026-12-02T02:30:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 7 working days ahead; the rule is 3", "vi": "Gửi trước 7 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Đã sửa lại', '2026-12-02 01:30:00+00', '2026-12-02 02:30:00+00', '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-77d1-a9d6-5cf84e8f4c09', '6/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'submitted', 'unplanned', '{"chair": "Chủ trì Đột xuất", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T09:00:00.000Z", "subject": "Đột xuất", "closesAt": "2026-11-23T10:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-749f-8e3c-8927fe309e73"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Science and Technology", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Khoa học và Công nghệ"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Đột xuất', '2026-11-23 09:00:00+00', '2026-11-23 10:00:00+00', '2026-11-23 09:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7f79-a146-9b495104946a', '7/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'approved', 'unplanned', '{"chair": "Chủ trì Đã kết thúc", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T03:00:00.000Z", "subject": "Đã kết thúc", "closesAt": "2026-11-23T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}]', 'Đã kết thúc', '2026-11-23 03:00:00+00', '2026-11-23 04:00:00+00', '2026-11-23 03:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp', '01a205ea-be80-7a00-a68f-4287303c8ca1'),
	('01a205ea-be80-7d98-8538-4859596f7c73', '8/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'approved', 'unplanned', '{"chair": "Chủ trì Đang họp", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T06:00:00.000Z", "subject": "Đang họp", "closesAt": "2026-11-23T07:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}]', 'Đang họp', '2026-11-23 06:00:00+00', '2026-11-23 07:00:00+00', '2026-11-23 06:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp', '01a205ea-be80-7622-8156-5cc50798c0c0'),
	('01a205ea-be80-7d20-b396-2a50d9be4d45', '9/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"chair": "Chủ trì Giao ban tuần", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-07T01:00:00.000Z", "subject": "Giao ban tuần", "closesAt": "2026-12-07T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 10 working days ahead; the rule is 3", "vi": "Gửi trước 10 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade (4 of 4 meetings)", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương (4/4 cuộc họp)"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Giao ban tuần', '2026-12-07 01:00:00+00', '2026-12-07 02:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Cho phép, vì việc gấp', NULL),
	('01a205ea-be80-792a-a9c9-3ded4ae7ea6e', '10/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'submitted', 'regular', '{"chair": "Chủ trì Giao ban tuần", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-07T01:00:00.000Z", "subject": "Chuỗi chờ duyệt", "closesAt": "2026-12-07T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 11 working days ahead; the rule is 3", "vi": "Gửi trước 11 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Chuỗi chờ duyệt', '2026-12-08 01:00:00+00', '2026-12-08 02:00:00+00', '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-70bb-86c4-3bb321e681f4', '14/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"kind": "professional", "chair": "Chủ trì Chuyên môn khác", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chuyên môn khác", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}]', 'Chuyên môn khác', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp', '01a205ea-be80-76ee-8143-a9bc705e14f1'),
	('01a205ea-be80-7948-af7f-e4e6e8c6ab88', '15/2026', '01a205ea-be80-7c3c-9c19-7980f906e435', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', 'waiting', 'regular', '{"chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "broken", "sentence": {"en": "Clashes with the approved schedule: Committee for Ethnic Minority Affairs, Department of Industry and Trade", "vi": "Trùng lịch đã duyệt: Ban Dân tộc, Sở Công Thương"}, "provision": null}]', 'Chờ chỗ', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-7798-810d-e1d352f8460b', '16/2026', '01a205ea-be80-7c3c-9c19-7980f906e435', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', 'waiting', 'regular', '{"chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "broken", "sentence": {"en": "Clashes with the approved schedule: Committee for Ethnic Minority Affairs, Department of Industry and Trade", "vi": "Trùng lịch đã duyệt: Ban Dân tộc, Sở Công Thương"}, "provision": null}]', 'Chờ chỗ', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7cd5-a705-9fa5f2abac22', '11/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"chair": "Chủ trì Nhường chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-08T01:00:00.000Z", "subject": "Nhường chỗ", "closesAt": "2026-12-08T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 11 working days ahead; the rule is 3", "vi": "Gửi trước 11 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.pending", "article": "meeting-principles", "verdict": "exceeds", "sentence": {"en": "Same time as registrations awaiting approval: 10/2026", "vi": "Trùng giờ với đăng ký chờ duyệt: 10/2026"}, "provision": null}]', 'Nhường chỗ', '2026-12-08 01:00:00+00', '2026-12-08 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp', '01a205ea-be80-76c3-9852-69230e42fd13'),
	('01a205ea-be80-7977-8ed5-80867aad6e5a', '12/2026', '01a205ea-be80-7c3c-9c19-7980f906e435', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-08T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-08T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 11 working days ahead; the rule is 3", "vi": "Gửi trước 11 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.pending", "article": "meeting-principles", "verdict": "exceeds", "sentence": {"en": "Same time as registrations awaiting approval: 10/2026", "vi": "Trùng giờ với đăng ký chờ duyệt: 10/2026"}, "provision": null}]', 'Chờ chỗ', '2026-12-08 01:00:00+00', '2026-12-08 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-7dc1-a0ce-79b57563a12a'),
	('01a205ea-be80-70bc-ba08-ddaf85adae99', '13/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"kind": "professional", "chair": "Chủ trì Chuyên môn", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-10T01:00:00.000Z", "subject": "Chuyên môn", "closesAt": "2026-12-10T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 13 working days ahead; the rule is 3", "vi": "Gửi trước 13 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}]', 'Chuyên môn', '2026-12-10 01:00:00+00', '2026-12-10 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp', '01a205ea-be80-762f-983d-66a72d306881'),
	('01a205ea-be80-777a-b068-9d03bb14bcc2', '24/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"chair": "Chủ trì Hoãn chưa định ngày", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-16T01:00:00.000Z", "subject": "Hoãn chưa định ngày", "closesAt": "2026-12-16T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 17 working days ahead; the rule is 3", "vi": "Gửi trước 17 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}]', 'Hoãn chưa định ngày', '2026-12-16 01:00:00+00', '2026-12-16 02:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp', '01a205ea-be80-7373-b7fe-5b6c21b45b73'),
	('01a205ea-be80-7c9e-b7b1-4ffa601ecf3c', '17/2026', '01a205ea-be80-7c3c-9c19-7980f906e435', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', 'withdrawn', 'regular', '{"chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "broken", "sentence": {"en": "Clashes with the approved schedule: Committee for Ethnic Minority Affairs, Department of Industry and Trade", "vi": "Trùng lịch đã duyệt: Ban Dân tộc, Sở Công Thương"}, "provision": null}]', 'Chờ chỗ', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-7410-9a60-1b63290edb35', '25/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"chair": "Chủ trì Trùng bảo trì", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-16T03:00:00.000Z", "subject": "Trùng bảo trì", "closesAt": "2026-12-16T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 17 working days ahead; the rule is 3", "vi": "Gửi trước 17 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}]', 'Trùng bảo trì', '2026-12-16 03:00:00+00', '2026-12-16 04:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp', '01a205ea-be80-7a68-9033-4ee693125dd5'),
	('01a205ea-be80-7deb-94b4-08d0349fa75f', '18/2026', '01a205ea-be80-7c3c-9c19-7980f906e435', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"kind": "leaders", "chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-10T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-10T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 13 working days ahead; the rule is 3", "vi": "Gửi trước 13 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}]', 'Chờ chỗ', '2026-12-10 01:00:00+00', '2026-12-10 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-73fa-ad40-20d145be8812'),
	('01a205ea-be80-7abf-9fbf-840c474fb7d5', '19/2026', '01a205ea-be80-7c3c-9c19-7980f906e435', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', 'sent-back', 'regular', '{"kind": "leaders", "chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "broken", "sentence": {"en": "Clashes with the approved schedule: Committee for Ethnic Minority Affairs, Department of Industry and Trade", "vi": "Trùng lịch đã duyệt: Ban Dân tộc, Sở Công Thương"}, "provision": null}]', 'Chờ chỗ', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-736e-95b1-d12593694a35', '20/2026', '01a205ea-be80-7c3c-9c19-7980f906e435', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', 'waiting', 'regular', '{"kind": "leaders", "chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "broken", "sentence": {"en": "Clashes with the approved schedule: Committee for Ethnic Minority Affairs, Department of Industry and Trade", "vi": "Trùng lịch đã duyệt: Ban Dân tộc, Sở Công Thương"}, "provision": null}]', 'Chờ chỗ', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7c86-80eb-5455dc2f9564', '21/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"chair": "Chủ trì Có tài liệu", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-15T01:00:00.000Z", "subject": "Có tài liệu", "closesAt": "2026-12-15T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 16 working days ahead; the rule is 3", "vi": "Gửi trước 16 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}]', 'Có tài liệu', '2026-12-15 01:00:00+00', '2026-12-15 02:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Đồng ý, vì việc gấp', '01a205ea-be80-7f81-a3d7-251d7142972d'),
	('01a205ea-be80-7448-9de7-982613d12960', '22/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"chair": "Chủ trì Có điều kiện", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-15T03:00:00.000Z", "subject": "Có điều kiện", "closesAt": "2026-12-15T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 16 working days ahead; the rule is 3", "vi": "Gửi trước 16 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}]', 'Có điều kiện', '2026-12-15 03:00:00+00', '2026-12-15 04:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', 'Cho phép, vì việc gấp', '01a205ea-be80-76f5-b148-92ea62affda1'),
	('01a205ea-be80-7e58-9230-7c80d34615a1', '23/2026', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', 'submitted', 'regular', '{"chair": "Chủ trì Qua hai bước", "level": "province", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-15T07:00:00.000Z", "subject": "Qua hai bước", "closesAt": "2026-12-15T08:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 16 working days ahead; the rule is 3", "vi": "Gửi trước 16 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Qua hai bước', '2026-12-15 07:00:00+00', '2026-12-15 08:00:00+00', '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.room_answers OVERRIDING SYSTEM VALUE VALUES
	(1, '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f84-a070-bf396da31237', 'power', 'pass', '', '2026-11-23 01:30:00+00', '2026-11-23 01:30:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 1),
	(2, '01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f84-a070-bf396da31237', 'line', 'pass', '', '2026-11-23 01:30:00+00', '2026-11-23 01:30:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 1),
	(3, '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7f84-a070-bf396da31237', 'power', 'pass', '', '2026-11-23 05:00:00+00', '2026-11-23 05:00:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 0),
	(4, '01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7f84-a070-bf396da31237', 'line', 'pass', '', '2026-11-23 05:00:00+00', '2026-11-23 05:00:00+00', '01a205ea-be80-74f8-8c5b-5eb663eb8005', 'Cán bộ operator', 0);
INSERT INTO public.rooms VALUES
	('01a205ea-be80-7bed-af96-25a5baffc78b', '01a205ea-be80-72b1-ad27-d5b9b87505f2', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-74ff-8fcc-a9f212b20481', '01a205ea-be80-7058-b05f-69eaaad40cd9', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7e5d-a93b-3859ce538341', '01a205ea-be80-7dd2-9d3f-64a44042ea6c', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7393-9a6c-ff2e25989ef2', '01a205ea-be80-7673-92ef-0dd0be9800fe', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7d62-b3b1-49c5005d0ca9', '01a205ea-be80-749f-8e3c-8927fe309e73', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7675-976e-fca35b3c505c', '01a205ea-be80-7fe5-a6fc-28362c1a14a6', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7951-9b79-85528b5dc366', '01a205ea-be80-7627-a360-d61a8cde7a08', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-754e-9c8f-c7d3a3c708ab', '01a205ea-be80-7c55-9e28-1355e39b13d3', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7b57-a88d-2ad211be4f9d', '01a205ea-be80-7c0f-b88c-09b528ffc0af', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7f37-bc1c-d4a8b217a799', '01a205ea-be80-7b29-8eea-ffa241d09f8b', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7e35-89d5-3efa395caebe', '01a205ea-be80-7611-b574-6105bf8afeaf', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7771-ade5-63820414c902', '01a205ea-be80-738a-a6ad-ab0ccdbafb3f', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-778b-adb5-c133b68779fb', '01a205ea-be80-72f6-97e3-7dbc426807ca', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-75c2-af02-ed589aab689e', '01a205ea-be80-7863-87d6-025a746e4da3', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7700-b97c-f40e61d9158a', '01a205ea-be80-747c-ad68-0c9e69138eaa', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7d38-a2a3-c1c2d64ab12b', '01a205ea-be80-7f54-9fdf-2c63c46dbb42', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-76cc-a79f-7bbf906f70cb', '01a205ea-be80-74dc-94ea-823fbb46efce', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-772d-be6e-abab970ff44f', '01a205ea-be80-7ee3-aee6-827432954222', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7c6f-b0dd-b448131b5b3d', '01a205ea-be80-7d60-817f-6b595c6e99b1', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7f8f-997e-2ef2b6d5ac65', '01a205ea-be80-77ad-a900-1424163daf8d', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7c18-91f5-fb1130b531f1', '01a205ea-be80-76a2-9d2a-3017c83d91b9', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-732a-92ce-9525bcd558ac', '01a205ea-be80-7492-bc2d-b3ababc1d445', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7a69-9e46-463f5e9ee00d', '01a205ea-be80-79d8-8f40-ce5d28c22a87', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7398-81f6-19fd72ed9f5d', '01a205ea-be80-75ff-8b70-d528b0a9ada0', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-779a-8e3a-5621e728621e', '01a205ea-be80-7d6f-9bc1-d58d841aa8dd', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-75ce-8285-70e3497cb07c', '01a205ea-be80-73a3-831c-f15fe80fe81c', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7282-aa2c-ae1aad3688a0', '01a205ea-be80-711b-a116-d880fdb3eb76', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-756c-b9db-18b2339628c1', '01a205ea-be80-7f84-a070-bf396da31237', 'Phòng họp số 1', 60, NULL);
INSERT INTO public.series VALUES
	('01a205ea-be80-7d20-b396-2a50d9be4d45', '"FREQ=WEEKLY;COUNT=5"', 3, '{"length": 2700000, "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "opensAfter": 32400000, "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"]}'),
	('01a205ea-be80-792a-a9c9-3ded4ae7ea6e', '"FREQ=DAILY;COUNT=2"', 0, '{"length": 3600000, "mainSiteId": "01a205ea-be80-7f84-a070-bf396da31237", "opensAfter": 28800000, "memberSiteIds": ["01a205ea-be80-72b1-ad27-d5b9b87505f2"]}');
INSERT INTO public.series_occurrences VALUES
	('01a205ea-be80-7d20-b396-2a50d9be4d45', '2026-12-07', 1, '2026-12-07 01:00:00+00', '2026-12-07 02:00:00+00', false, '01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', NULL),
	('01a205ea-be80-7d20-b396-2a50d9be4d45', '2026-12-28', 4, '2026-12-28 01:00:00+00', '2026-12-28 02:00:00+00', false, '01a205ea-be80-7713-adaf-dd01aee8d1e0', NULL),
	('01a205ea-be80-7d20-b396-2a50d9be4d45', '2027-01-04', 5, '2027-01-04 01:00:00+00', '2027-01-04 02:00:00+00', false, '01a205ea-be80-7ba9-a4d3-c931587b20e5', NULL),
	('01a205ea-be80-7d20-b396-2a50d9be4d45', '2026-12-21', 3, '2026-12-21 01:00:00+00', '2026-12-21 02:00:00+00', true, '01a205ea-be80-7fa6-b604-f884c98e5e9b', NULL),
	('01a205ea-be80-7d20-b396-2a50d9be4d45', '2026-12-14', 2, '2026-12-14 01:00:00+00', '2026-12-14 02:00:00+00', false, '01a205ea-be80-711b-a07e-ab62b6f92b2d', NULL),
	('01a205ea-be80-792a-a9c9-3ded4ae7ea6e', '2026-12-07', 1, '2026-12-07 01:00:00+00', '2026-12-07 02:00:00+00', true, NULL, NULL),
	('01a205ea-be80-792a-a9c9-3ded4ae7ea6e', '2026-12-08', 2, '2026-12-08 01:00:00+00', '2026-12-08 02:00:00+00', false, NULL, NULL);
INSERT INTO public.sessions VALUES
	('\xf0ca478dc7a2b4e727508965676bbed37b4f0fb0dc619db9afd60e3babe6fa02', '01a205ea-be80-736d-b48b-01e22fff8a68', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\x3217544f03aaf1b18e7ccfd3b1ea998b8ec5a27ea30dd3e2cf63a0dc288991c9', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\x608b5de00a2f1f660045f9a0607dcf8d1c97ade9f90a620abd6f4f81e59714ae', '01a205ea-be80-7e6a-a782-509c7f7436f3', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\x8708dbfa5630fa89ba815b049b7e4354e3fc8c216c3f52806efaa117f452b2e7', '01a205ea-be80-74f8-8c5b-5eb663eb8005', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\x85cf815dcf5f340d87e98671fb10c1780c9828ecccf3afe4b8ad3ee5716a3e0e', '01a205ea-be80-7ec7-a3a6-a62546792ceb', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\xc6050de5ae3a3097d5ea5c89e07cc07f949af8577c10ade2ded583218411ffc2', '01a205ea-be80-7fdc-b94e-d92192020551', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\xbdc43c272e8cb901e73406ba92554bf0891cb6d9b8cc5f2ea67fb231c90e9942', '01a205ea-be80-74f8-8c5b-5eb663eb8005', '2026-11-23 06:30:00+00', '2026-11-23 18:30:00+00'),
	('\x44329d36d05adcd2376db21190231b2f6e453f569925a11b2aa1c9d8f7755433', '01a205ea-be80-71c8-9cdb-33e22d81e923', '2026-11-23 07:20:00+00', '2026-11-23 19:20:00+00'),
	('\x3054df7ec9d1c06a9d6b4562cce40af43f96b6f9282bce2c599cd35de0244d30', '01a205ea-be80-74eb-b9b8-fcc0a136a0e4', '2026-11-23 07:20:00+00', '2026-11-23 19:20:00+00'),
	('\x4139104942c58ec4e17b07468058ab00f274f7ca783ff092d367fdc272557580', '01a205ea-be80-7fdc-b94e-d92192020551', '2026-11-23 07:20:00+00', '2026-11-23 19:20:00+00');
INSERT INTO public.site_bookings VALUES
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '8/2026', '["2026-11-23 06:00:00+00","2026-11-23 07:00:00+00")', true, NULL),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7f84-a070-bf396da31237', '8/2026', '["2026-11-23 06:30:00+00","2026-11-23 08:00:00+00")', false, NULL),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7058-b05f-69eaaad40cd9', '8/2026', '["2026-11-23 06:30:00+00","2026-11-23 08:00:00+00")', false, NULL),
	('01a205ea-be80-7622-8156-5cc50798c0c0', '01a205ea-be80-7dd2-9d3f-64a44042ea6c', '8/2026', '["2026-11-23 06:30:00+00","2026-11-23 08:00:00+00")', false, NULL),
	('01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', '01a205ea-be80-7f84-a070-bf396da31237', '9/2026-01', '["2026-12-07 01:00:00+00","2026-12-07 02:00:00+00")', false, NULL),
	('01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '9/2026-01', '["2026-12-07 01:00:00+00","2026-12-07 02:00:00+00")', false, NULL),
	('01a205ea-be80-7fa6-b604-f884c98e5e9b', '01a205ea-be80-7f84-a070-bf396da31237', '9/2026-03', '["2026-12-21 01:00:00+00","2026-12-21 02:00:00+00")', true, NULL),
	('01a205ea-be80-7fa6-b604-f884c98e5e9b', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '9/2026-03', '["2026-12-21 01:00:00+00","2026-12-21 02:00:00+00")', true, NULL),
	('01a205ea-be80-711b-a07e-ab62b6f92b2d', '01a205ea-be80-7f84-a070-bf396da31237', '9/2026-02', '["2026-12-14 01:00:00+00","2026-12-14 02:00:00+00")', false, NULL),
	('01a205ea-be80-711b-a07e-ab62b6f92b2d', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '9/2026-02', '["2026-12-14 01:00:00+00","2026-12-14 02:00:00+00")', false, NULL),
	('01a205ea-be80-7713-adaf-dd01aee8d1e0', '01a205ea-be80-7f84-a070-bf396da31237', '9/2026-04', '["2026-12-28 02:00:00+00","2026-12-28 02:45:00+00")', false, NULL),
	('01a205ea-be80-7713-adaf-dd01aee8d1e0', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '9/2026-04', '["2026-12-28 02:00:00+00","2026-12-28 02:45:00+00")', false, NULL),
	('01a205ea-be80-7ba9-a4d3-c931587b20e5', '01a205ea-be80-7f84-a070-bf396da31237', '9/2026-05', '["2027-01-04 02:00:00+00","2027-01-04 02:45:00+00")', false, NULL),
	('01a205ea-be80-7ba9-a4d3-c931587b20e5', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '9/2026-05', '["2027-01-04 02:00:00+00","2027-01-04 02:45:00+00")', false, NULL),
	('01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-7f84-a070-bf396da31237', '11/2026', '["2026-12-08 01:00:00+00","2026-12-08 03:00:00+00")', true, NULL),
	('01a205ea-be80-76c3-9852-69230e42fd13', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '11/2026', '["2026-12-08 01:00:00+00","2026-12-08 03:00:00+00")', true, NULL),
	('01a205ea-be80-7dc1-a0ce-79b57563a12a', '01a205ea-be80-7f84-a070-bf396da31237', '12/2026', '["2026-12-08 01:00:00+00","2026-12-08 03:00:00+00")', false, NULL),
	('01a205ea-be80-7dc1-a0ce-79b57563a12a', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '12/2026', '["2026-12-08 01:00:00+00","2026-12-08 03:00:00+00")', false, NULL),
	('01a205ea-be80-76ee-8143-a9bc705e14f1', '01a205ea-be80-7f84-a070-bf396da31237', '14/2026', '["2026-12-11 01:00:00+00","2026-12-11 03:00:00+00")', false, NULL),
	('01a205ea-be80-76ee-8143-a9bc705e14f1', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '14/2026', '["2026-12-11 01:00:00+00","2026-12-11 03:00:00+00")', false, NULL),
	('01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-7f84-a070-bf396da31237', '13/2026', '["2026-12-10 01:00:00+00","2026-12-10 03:00:00+00")', true, NULL),
	('01a205ea-be80-762f-983d-66a72d306881', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '13/2026', '["2026-12-10 01:00:00+00","2026-12-10 03:00:00+00")', true, NULL),
	('01a205ea-be80-73fa-ad40-20d145be8812', '01a205ea-be80-7f84-a070-bf396da31237', '18/2026', '["2026-12-10 01:00:00+00","2026-12-10 03:00:00+00")', false, NULL),
	('01a205ea-be80-73fa-ad40-20d145be8812', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '18/2026', '["2026-12-10 01:00:00+00","2026-12-10 03:00:00+00")', false, NULL),
	('01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-7f84-a070-bf396da31237', '21/2026', '["2026-12-15 01:00:00+00","2026-12-15 02:00:00+00")', false, NULL),
	('01a205ea-be80-7f81-a3d7-251d7142972d', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '21/2026', '["2026-12-15 01:00:00+00","2026-12-15 02:00:00+00")', false, NULL),
	('01a205ea-be80-76f5-b148-92ea62affda1', '01a205ea-be80-7f84-a070-bf396da31237', '22/2026', '["2026-12-15 03:00:00+00","2026-12-15 04:00:00+00")', false, NULL),
	('01a205ea-be80-76f5-b148-92ea62affda1', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '22/2026', '["2026-12-15 03:00:00+00","2026-12-15 04:00:00+00")', false, NULL),
	('01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-7f84-a070-bf396da31237', '24/2026', '["2026-12-16 01:00:00+00","2026-12-16 02:00:00+00")', true, NULL),
	('01a205ea-be80-7373-b7fe-5b6c21b45b73', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '24/2026', '["2026-12-16 01:00:00+00","2026-12-16 02:00:00+00")', true, NULL),
	('01a205ea-be80-7a68-9033-4ee693125dd5', '01a205ea-be80-7f84-a070-bf396da31237', '25/2026', '["2026-12-16 03:00:00+00","2026-12-16 04:00:00+00")', false, NULL),
	('01a205ea-be80-7a68-9033-4ee693125dd5', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '25/2026', '["2026-12-16 03:00:00+00","2026-12-16 04:00:00+00")', false, NULL),
	(NULL, '01a205ea-be80-77ad-a900-1424163daf8d', 'BT-1', '["2026-12-16 03:00:00+00","2026-12-16 05:00:00+00")', false, '01a205ea-be80-7212-8fd7-c0e7607b1cc7'),
	('01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-7f84-a070-bf396da31237', '7/2026', '["2026-11-23 03:00:00+00","2026-11-23 04:00:00+00")', true, NULL),
	('01a205ea-be80-7a00-a68f-4287303c8ca1', '01a205ea-be80-72b1-ad27-d5b9b87505f2', '7/2026', '["2026-11-23 03:00:00+00","2026-11-23 04:00:00+00")', true, NULL);
INSERT INTO public.sites VALUES
	('01a205ea-be80-73a3-831c-f15fe80fe81c', 'vp-tinh-uy', 'Văn phòng Tỉnh ủy', 'Office of the Provincial Party Committee', '01a205ea-be80-7b48-977d-abd4e54102a7', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7d6f-9bc1-d58d841aa8dd', 'vp-hdnd', 'Văn phòng Hội đồng nhân dân tỉnh', 'Office of the Provincial People''s Council', '01a205ea-be80-76d0-acb0-545cc0d455fb', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7c55-9e28-1355e39b13d3', 'so-noi-vu', 'Sở Nội vụ', 'Department of Home Affairs', '01a205ea-be80-7349-a4cd-c6d0a72b42fb', '2017-10-02', NULL, NULL),
	('01a205ea-be80-72f6-97e3-7dbc426807ca', 'so-tu-phap', 'Sở Tư pháp', 'Department of Justice', '01a205ea-be80-7f5b-bd51-b1a5d0ed7fda', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7673-92ef-0dd0be9800fe', 'so-khdt', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment', '01a205ea-be80-7ac1-893a-1552a251aec7', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7b29-8eea-ffa241d09f8b', 'so-tai-chinh', 'Sở Tài chính', 'Department of Finance', '01a205ea-be80-7cb2-8e53-f6a4b6ef70c6', '2017-10-02', NULL, NULL),
	('01a205ea-be80-72b1-ad27-d5b9b87505f2', 'so-cong-thuong', 'Sở Công Thương', 'Department of Industry and Trade', '01a205ea-be80-7c3c-9c19-7980f906e435', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7c0f-b88c-09b528ffc0af', 'so-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', 'Department of Agriculture and Rural Development', '01a205ea-be80-743c-bbcd-6541ca1c9abf', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7dd2-9d3f-64a44042ea6c', 'so-gtvt', 'Sở Giao thông vận tải', 'Department of Transport', '01a205ea-be80-7618-b502-2ad8b6ddc80e', '2017-10-02', NULL, NULL),
	('01a205ea-be80-747c-ad68-0c9e69138eaa', 'so-xay-dung', 'Sở Xây dựng', 'Department of Construction', '01a205ea-be80-768a-ae93-032f903044e7', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7611-b574-6105bf8afeaf', 'so-tnmt', 'Sở Tài nguyên và Môi trường', 'Department of Natural Resources and Environment', '01a205ea-be80-77e9-bf4c-8e60afd00a2d', '2017-10-02', NULL, NULL),
	('01a205ea-be80-738a-a6ad-ab0ccdbafb3f', 'so-tttt', 'Sở Thông tin và Truyền thông', 'Department of Information and Communications', '01a205ea-be80-795d-a793-a2b418cd3922', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7fe5-a6fc-28362c1a14a6', 'so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'Department of Labour, Invalids and Social Affairs', '01a205ea-be80-722d-b64f-7235070584b2', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7863-87d6-025a746e4da3', 'so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism', '01a205ea-be80-72d9-ba48-993cc3431878', '2017-10-02', NULL, NULL),
	('01a205ea-be80-749f-8e3c-8927fe309e73', 'so-khcn', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology', '01a205ea-be80-7c12-9d7e-9a52844cbb1c', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7058-b05f-69eaaad40cd9', 'so-gddt', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training', '01a205ea-be80-706c-8e63-c62f014969bf', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7f54-9fdf-2c63c46dbb42', 'so-y-te', 'Sở Y tế', 'Department of Health', '01a205ea-be80-7fe5-be3b-8c8dc53a4b7f', '2017-10-02', NULL, NULL),
	('01a205ea-be80-74dc-94ea-823fbb46efce', 'thanh-tra', 'Thanh tra tỉnh', 'Provincial Inspectorate', '01a205ea-be80-778b-8322-0b9eb52bd397', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7627-a360-d61a8cde7a08', 'so-ngoai-vu', 'Sở Ngoại vụ', 'Department of Foreign Affairs', '01a205ea-be80-7d5e-8f49-478c74138b26', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7f84-a070-bf396da31237', 'ban-dan-toc', 'Ban Dân tộc', 'Committee for Ethnic Minority Affairs', '01a205ea-be80-7f70-a030-6c0fc22dacbe', '2017-10-02', NULL, NULL),
	('01a205ea-be80-75ff-8b70-d528b0a9ada0', 'tp-tuyen-quang', 'Ủy ban nhân dân thành phố Tuyên Quang', 'People''s Committee of Tuyên Quang City', '01a205ea-be80-768d-9c9b-9e33e66482e4', '2017-10-02', NULL, NULL),
	('01a205ea-be80-76a2-9d2a-3017c83d91b9', 'na-hang', 'Ủy ban nhân dân huyện Na Hang', 'People''s Committee of Na Hang District', '01a205ea-be80-7acf-81bc-3d825f3e8cde', '2017-10-02', NULL, NULL),
	('01a205ea-be80-77ad-a900-1424163daf8d', 'lam-binh', 'Ủy ban nhân dân huyện Lâm Bình', 'People''s Committee of Lâm Bình District', '01a205ea-be80-7a01-bfe6-0d849deef243', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7ee3-aee6-827432954222', 'chiem-hoa', 'Ủy ban nhân dân huyện Chiêm Hóa', 'People''s Committee of Chiêm Hóa District', '01a205ea-be80-7680-82c5-09ad96f202a3', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7d60-817f-6b595c6e99b1', 'ham-yen', 'Ủy ban nhân dân huyện Hàm Yên', 'People''s Committee of Hàm Yên District', '01a205ea-be80-725d-9e07-37b047d2aecc', '2017-10-02', NULL, NULL),
	('01a205ea-be80-79d8-8f40-ce5d28c22a87', 'yen-son', 'Ủy ban nhân dân huyện Yên Sơn', 'People''s Committee of Yên Sơn District', '01a205ea-be80-77b2-9850-0f6d55618531', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7492-bc2d-b3ababc1d445', 'son-duong', 'Ủy ban nhân dân huyện Sơn Dương', 'People''s Committee of Sơn Dương District', '01a205ea-be80-74ec-b014-19121d7ffcf0', '2017-10-02', NULL, NULL),
	('01a205ea-be80-729d-a164-3ba69367182e', 'xa-na-hang', 'Xã Na Hang', 'Na Hang', '01a205ea-be80-70f1-b8c6-7e5030b39dc5', '2025-07-01', NULL, NULL),
	('01a205ea-be80-711b-a116-d880fdb3eb76', 'vp-ubnd', 'Thị trấn Na Hang', NULL, '01a205ea-be80-7f70-a030-6c0fc22dacbe', '2017-10-02', '2026-11-30', '01a205ea-be80-729d-a164-3ba69367182e');
INSERT INTO public.timers VALUES
	('01a205ea-be80-77fd-afbb-533868a1590b', 'readiness.probe', '01a205ea-be80-7a00-a68f-4287303c8ca1', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7ffe-b360-cd2c7d5569bb', 'readiness.probe', '01a205ea-be80-7a00-a68f-4287303c8ca1', '2026-11-23 02:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7161-a364-b94d06fab83b', 'readiness.close', '01a205ea-be80-7a00-a68f-4287303c8ca1', '2026-11-23 02:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7156-ac1f-213defb7c520', 'meeting.connect', '01a205ea-be80-7a00-a68f-4287303c8ca1', '2026-11-23 03:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-722f-a7f3-14e66c73b714', 'waitlist.review', '01a205ea-be80-7aa0-be0c-9384bf9171ed', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-72a7-acb1-0aa183dfdc3c', 'readiness.probe', '01a205ea-be80-7622-8156-5cc50798c0c0', '2026-11-23 04:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7cbd-83ed-138a8c2c13f1', 'readiness.close', '01a205ea-be80-7622-8156-5cc50798c0c0', '2026-11-23 05:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7f84-a8f7-9774c7267acf', 'readiness.probe', '01a205ea-be80-7622-8156-5cc50798c0c0', '2026-11-23 05:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7254-bbc4-caf47bc91e28', 'meeting.connect', '01a205ea-be80-7622-8156-5cc50798c0c0', '2026-11-23 06:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7b3a-befa-79e49f63dbed', 'readiness.probe', '01a205ea-be80-7622-8156-5cc50798c0c0', '2026-11-23 04:30:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7745-9fc7-b390ebf06916', 'readiness.probe', '01a205ea-be80-7622-8156-5cc50798c0c0', '2026-11-23 06:15:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-71d0-ad8e-b4a89f0b3985', 'readiness.close', '01a205ea-be80-7622-8156-5cc50798c0c0', '2026-11-23 05:30:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-79ec-9588-8bc3968dda26', 'meeting.connect', '01a205ea-be80-7622-8156-5cc50798c0c0', '2026-11-23 06:30:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7ad0-9cbe-bbe1e277e7b3', 'waitlist.review', '01a205ea-be80-74e4-9cd2-895c439465c3', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-74f6-bc19-efb4d02b2d8f', 'readiness.probe', '01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', '2026-12-06 23:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-76b5-8df5-9dfce7f303f9', 'readiness.probe', '01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', '2026-12-07 00:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7da1-97b2-f633785f4cd5', 'readiness.close', '01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', '2026-12-07 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-74e2-8521-8265b5d1e859', 'meeting.connect', '01a205ea-be80-70ba-b9cb-e1a3b9b2c9aa', '2026-12-07 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7919-b753-5a69d8262ec7', 'readiness.probe', '01a205ea-be80-7fa6-b604-f884c98e5e9b', '2026-12-20 23:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-78b0-8fb4-733f93bda618', 'readiness.close', '01a205ea-be80-7fa6-b604-f884c98e5e9b', '2026-12-21 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7632-9668-d2a6f46e83cb', 'readiness.probe', '01a205ea-be80-7fa6-b604-f884c98e5e9b', '2026-12-21 00:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7ed7-9955-7b40bdab0eb1', 'meeting.connect', '01a205ea-be80-7fa6-b604-f884c98e5e9b', '2026-12-21 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-71b5-8a6c-c1b3915b3a04', 'waitlist.review', '01a205ea-be80-7fc7-8df9-2e3de38bd6ad', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-786d-96ee-76fa4760ff49', 'readiness.probe', '01a205ea-be80-711b-a07e-ab62b6f92b2d', '2026-12-13 23:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7c80-809f-2a270a7238f2', 'readiness.probe', '01a205ea-be80-711b-a07e-ab62b6f92b2d', '2026-12-14 00:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7587-9817-e65fd50333c0', 'readiness.close', '01a205ea-be80-711b-a07e-ab62b6f92b2d', '2026-12-14 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7941-9d7f-286b58e0e947', 'meeting.connect', '01a205ea-be80-711b-a07e-ab62b6f92b2d', '2026-12-14 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-70ec-8a6f-de53160021c2', 'readiness.probe', '01a205ea-be80-7713-adaf-dd01aee8d1e0', '2026-12-27 23:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7ca2-8cd6-b1f06802b2f6', 'readiness.close', '01a205ea-be80-7713-adaf-dd01aee8d1e0', '2026-12-28 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7a89-a8b2-aa8aaa7d79c7', 'readiness.probe', '01a205ea-be80-7713-adaf-dd01aee8d1e0', '2026-12-28 00:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-70f8-93d7-afd2f5c29fc6', 'meeting.connect', '01a205ea-be80-7713-adaf-dd01aee8d1e0', '2026-12-28 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-749e-afe5-174725a7d084', 'readiness.probe', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-03 23:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-73bb-8112-6d385b74995c', 'readiness.close', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-04 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-719c-8341-3e2cb1edae1e', 'readiness.probe', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-04 00:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7acf-a7f0-1f716567002e', 'meeting.connect', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-04 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-77d9-8550-41d3f9b4a40a', 'readiness.probe', '01a205ea-be80-7713-adaf-dd01aee8d1e0', '2026-12-28 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7ddd-a5bd-4eeeaa1f90ab', 'readiness.probe', '01a205ea-be80-7713-adaf-dd01aee8d1e0', '2026-12-28 01:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7e43-8faa-476aada6e379', 'readiness.close', '01a205ea-be80-7713-adaf-dd01aee8d1e0', '2026-12-28 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7af9-9922-b4d98a92f39f', 'meeting.connect', '01a205ea-be80-7713-adaf-dd01aee8d1e0', '2026-12-28 02:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7892-95e6-5d4fa00328a5', 'waitlist.review', '01a205ea-be80-798e-ad61-199d97a88291', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7757-9717-81fb53a0fba4', 'waitlist.review', '01a205ea-be80-78a6-ab56-da850c375eb9', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7a8f-a043-073bd389f15a', 'readiness.probe', '01a205ea-be80-76c3-9852-69230e42fd13', '2026-12-07 23:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7caf-b5af-771324d61320', 'readiness.probe', '01a205ea-be80-76c3-9852-69230e42fd13', '2026-12-08 00:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7603-b2f4-50446ef028dd', 'readiness.close', '01a205ea-be80-76c3-9852-69230e42fd13', '2026-12-08 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7420-9202-575ab754e4f3', 'meeting.connect', '01a205ea-be80-76c3-9852-69230e42fd13', '2026-12-08 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-799a-8e4e-3b3180023e5f', 'waitlist.review', '01a205ea-be80-747b-80a2-d50a48fb40a4', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7011-a9bd-f128209a05ff', 'readiness.probe', '01a205ea-be80-7dc1-a0ce-79b57563a12a', '2026-12-07 23:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7a2c-a385-7998c0085799', 'readiness.probe', '01a205ea-be80-7dc1-a0ce-79b57563a12a', '2026-12-08 00:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-74cb-ac47-a05771cca2c5', 'readiness.close', '01a205ea-be80-7dc1-a0ce-79b57563a12a', '2026-12-08 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7670-a2b2-e72f5af40f8b', 'meeting.connect', '01a205ea-be80-7dc1-a0ce-79b57563a12a', '2026-12-08 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7ed0-bb24-f1fa0926336b', 'waitlist.lapse', '01a205ea-be80-70e0-b525-edd6d11e470e', '2026-11-23 05:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7d01-b4d1-7554514d07b4', 'waitlist.review', '01a205ea-be80-7de5-a416-dc17df92d854', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7793-b045-1e784c44773b', 'readiness.probe', '01a205ea-be80-76ee-8143-a9bc705e14f1', '2026-12-10 23:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7f96-a5ee-70dc9c397d67', 'readiness.probe', '01a205ea-be80-76ee-8143-a9bc705e14f1', '2026-12-11 00:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-70c3-bc88-e929b05c7d00', 'readiness.close', '01a205ea-be80-76ee-8143-a9bc705e14f1', '2026-12-11 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7497-914c-4e8430a90eb5', 'meeting.connect', '01a205ea-be80-76ee-8143-a9bc705e14f1', '2026-12-11 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-76f3-a36b-3c4458a2a1d3', 'waitlist.review', '01a205ea-be80-73c5-beab-c35d669e2eb3', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7bb5-a392-aa81eb4c6a8b', 'waitlist.review', '01a205ea-be80-7967-ad62-8073400d87ac', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-748c-917b-3c8bf13fac08', 'waitlist.review', '01a205ea-be80-7b8a-b1df-764f96068b0f', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7817-9b2a-afb393163515', 'readiness.probe', '01a205ea-be80-762f-983d-66a72d306881', '2026-12-09 23:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7744-93a2-2b73dc7ed556', 'readiness.probe', '01a205ea-be80-762f-983d-66a72d306881', '2026-12-10 00:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7c80-88ec-bd41d53d1264', 'readiness.close', '01a205ea-be80-762f-983d-66a72d306881', '2026-12-10 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-70fd-82f2-acf78c3ab1ba', 'meeting.connect', '01a205ea-be80-762f-983d-66a72d306881', '2026-12-10 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7061-b93d-9f9b13907da5', 'readiness.probe', '01a205ea-be80-73fa-ad40-20d145be8812', '2026-12-09 23:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-745a-88a4-67693ac262f9', 'readiness.probe', '01a205ea-be80-73fa-ad40-20d145be8812', '2026-12-10 00:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-78f9-a4e7-ac1e7e942d24', 'readiness.close', '01a205ea-be80-73fa-ad40-20d145be8812', '2026-12-10 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7c90-a758-7534df673994', 'meeting.connect', '01a205ea-be80-73fa-ad40-20d145be8812', '2026-12-10 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7559-9bfc-ba9b21d092a8', 'waitlist.review', '01a205ea-be80-7f95-bac0-c758ab1641a8', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7c1f-9759-28dfc637ce49', 'readiness.probe', '01a205ea-be80-7f81-a3d7-251d7142972d', '2026-12-14 23:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7d1b-83a2-31ccb85656d4', 'readiness.probe', '01a205ea-be80-7f81-a3d7-251d7142972d', '2026-12-15 00:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7f59-9fdd-014184acc55c', 'readiness.close', '01a205ea-be80-7f81-a3d7-251d7142972d', '2026-12-15 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7cff-a22e-274acb0ecc6c', 'meeting.connect', '01a205ea-be80-7f81-a3d7-251d7142972d', '2026-12-15 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-711a-80ce-c4fc93e9d86b', 'readiness.probe', '01a205ea-be80-7a00-a68f-4287303c8ca1', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-758a-8625-492213b84ffc', 'readiness.probe', '01a205ea-be80-7a00-a68f-4287303c8ca1', '2026-11-23 02:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7717-b6a3-0f6df900cef4', 'readiness.close', '01a205ea-be80-7a00-a68f-4287303c8ca1', '2026-11-23 02:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-749e-b5a6-2b8e7b419130', 'meeting.connect', '01a205ea-be80-7a00-a68f-4287303c8ca1', '2026-11-23 03:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7bc2-8a7c-afe0816bb126', 'waitlist.lapse', '01a205ea-be80-7ed2-919b-eb50db3b9ad3', '2026-11-23 05:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7497-b73e-cbc38330f5d2', 'readiness.probe', '01a205ea-be80-76f5-b148-92ea62affda1', '2026-12-15 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7e4f-b160-599ea1493084', 'readiness.probe', '01a205ea-be80-76f5-b148-92ea62affda1', '2026-12-15 02:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7a8e-b5c3-091514198abf', 'readiness.close', '01a205ea-be80-76f5-b148-92ea62affda1', '2026-12-15 02:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7352-a315-bda813c2c503', 'meeting.connect', '01a205ea-be80-76f5-b148-92ea62affda1', '2026-12-15 03:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7b62-a328-8eb3f1b45818', 'condition.lapse', '01a205ea-be80-7448-9de7-982613d12960', '2026-12-14 17:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-78eb-a414-ca8d545525a3', 'readiness.probe', '01a205ea-be80-7373-b7fe-5b6c21b45b73', '2026-12-15 23:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-75e7-ad08-0b7f2d76069e', 'readiness.probe', '01a205ea-be80-7373-b7fe-5b6c21b45b73', '2026-12-16 00:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7dea-a74f-6e295c59d050', 'readiness.close', '01a205ea-be80-7373-b7fe-5b6c21b45b73', '2026-12-16 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7adf-84cc-19351c8801d8', 'meeting.connect', '01a205ea-be80-7373-b7fe-5b6c21b45b73', '2026-12-16 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7cd6-8986-88f923813046', 'waitlist.review', '01a205ea-be80-7a4c-af6a-ab7b4e967940', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7d9c-ab42-db9cf9a9e5ba', 'readiness.probe', '01a205ea-be80-7a68-9033-4ee693125dd5', '2026-12-16 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7103-ad24-3515af17fd5a', 'readiness.probe', '01a205ea-be80-7a68-9033-4ee693125dd5', '2026-12-16 02:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7d08-bd45-dae6e9365b59', 'readiness.close', '01a205ea-be80-7a68-9033-4ee693125dd5', '2026-12-16 02:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7ac5-8c21-740a1e08068e', 'meeting.connect', '01a205ea-be80-7a68-9033-4ee693125dd5', '2026-12-16 03:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7e78-a12a-1e8ec385bbb1', 'waitlist.review', '01a205ea-be80-79c6-8764-58e507414238', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7fa8-84f2-ad35b03c38bb', 'readiness.probe', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-04 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-77d1-8eba-4d9a36ef4ebf', 'readiness.close', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-04 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7752-9aa9-adf6c59e0350', 'readiness.probe', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-04 01:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7eeb-ab25-d76095b5db7f', 'meeting.connect', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-04 02:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7c8c-bbb3-e670fb6423b4', 'readiness.probe', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-04 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7003-aa42-866fd1bda5aa', 'readiness.probe', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-04 01:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-77f9-a35b-cfe4cf3cad3f', 'readiness.close', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-04 00:30:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-740a-a49e-86ec2741fd1f', 'meeting.connect', '01a205ea-be80-7ba9-a4d3-c931587b20e5', '2027-01-04 02:00:00+00', NULL, NULL, 0, NULL, false),
	('01a20686-6240-79f7-bf95-2e9bcdd32092', 'waitlist.review', '01a20686-6240-785f-943e-262839faede3', '2026-11-23 03:50:00+00', NULL, NULL, 0, NULL, false);
INSERT INTO public.units VALUES
	('01a205ea-be80-7b48-977d-abd4e54102a7', 'vp-tinh-uy', 'Văn phòng Tỉnh ủy', 'Office of the Provincial Party Committee', 'office', '2017-10-02', NULL, NULL),
	('01a205ea-be80-76d0-acb0-545cc0d455fb', 'vp-hdnd', 'Văn phòng Hội đồng nhân dân tỉnh', 'Office of the Provincial People''s Council', 'office', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7e32-98cc-0b936e3d4fe5', 'vp-ubnd', 'Văn phòng Ủy ban nhân dân tỉnh', 'Office of the Provincial People''s Committee', 'office', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7349-a4cd-c6d0a72b42fb', 'so-noi-vu', 'Sở Nội vụ', 'Department of Home Affairs', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7f5b-bd51-b1a5d0ed7fda', 'so-tu-phap', 'Sở Tư pháp', 'Department of Justice', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7ac1-893a-1552a251aec7', 'so-khdt', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7cb2-8e53-f6a4b6ef70c6', 'so-tai-chinh', 'Sở Tài chính', 'Department of Finance', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7c3c-9c19-7980f906e435', 'so-cong-thuong', 'Sở Công Thương', 'Department of Industry and Trade', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-743c-bbcd-6541ca1c9abf', 'so-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', 'Department of Agriculture and Rural Development', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7618-b502-2ad8b6ddc80e', 'so-gtvt', 'Sở Giao thông vận tải', 'Department of Transport', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-768a-ae93-032f903044e7', 'so-xay-dung', 'Sở Xây dựng', 'Department of Construction', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-77e9-bf4c-8e60afd00a2d', 'so-tnmt', 'Sở Tài nguyên và Môi trường', 'Department of Natural Resources and Environment', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-795d-a793-a2b418cd3922', 'so-tttt', 'Sở Thông tin và Truyền thông', 'Department of Information and Communications', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-722d-b64f-7235070584b2', 'so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'Department of Labour, Invalids and Social Affairs', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-72d9-ba48-993cc3431878', 'so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7c12-9d7e-9a52844cbb1c', 'so-khcn', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-706c-8e63-c62f014969bf', 'so-gddt', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7fe5-be3b-8c8dc53a4b7f', 'so-y-te', 'Sở Y tế', 'Department of Health', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-778b-8322-0b9eb52bd397', 'thanh-tra', 'Thanh tra tỉnh', 'Provincial Inspectorate', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7d5e-8f49-478c74138b26', 'so-ngoai-vu', 'Sở Ngoại vụ', 'Department of Foreign Affairs', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7f70-a030-6c0fc22dacbe', 'ban-dan-toc', 'Ban Dân tộc', 'Committee for Ethnic Minority Affairs', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-768d-9c9b-9e33e66482e4', 'tp-tuyen-quang', 'Ủy ban nhân dân thành phố Tuyên Quang', 'People''s Committee of Tuyên Quang City', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7acf-81bc-3d825f3e8cde', 'na-hang', 'Ủy ban nhân dân huyện Na Hang', 'People''s Committee of Na Hang District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7a01-bfe6-0d849deef243', 'lam-binh', 'Ủy ban nhân dân huyện Lâm Bình', 'People''s Committee of Lâm Bình District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7680-82c5-09ad96f202a3', 'chiem-hoa', 'Ủy ban nhân dân huyện Chiêm Hóa', 'People''s Committee of Chiêm Hóa District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-725d-9e07-37b047d2aecc', 'ham-yen', 'Ủy ban nhân dân huyện Hàm Yên', 'People''s Committee of Hàm Yên District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-77b2-9850-0f6d55618531', 'yen-son', 'Ủy ban nhân dân huyện Yên Sơn', 'People''s Committee of Yên Sơn District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-74ec-b014-19121d7ffcf0', 'son-duong', 'Ủy ban nhân dân huyện Sơn Dương', 'People''s Committee of Sơn Dương District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-70f1-b8c6-7e5030b39dc5', 'xa-na-hang', 'Ủy ban nhân dân xã Na Hang', NULL, 'district', '2025-07-01', NULL, NULL);
INSERT INTO public.waitlist_entries VALUES
	('01a205ea-be80-70e0-b525-edd6d11e470e', '01a205ea-be80-7977-8ed5-80867aad6e5a', NULL, false, NULL, '{01a205ea-be80-7f84-a070-bf396da31237,01a205ea-be80-72b1-ad27-d5b9b87505f2}', '2026-12-08 01:00:00+00', '2026-12-08 03:00:00+00', '{"to": "2026-12-08T03:00:00.000Z", "from": "2026-12-08T01:00:00.000Z"}', '2026-11-23 01:00:00+00', 'booked', NULL, '01a205ea-be80-7e6a-a782-509c7f7436f3', NULL),
	('01a205ea-be80-759f-ac9c-f0951136e258', '01a205ea-be80-7948-af7f-e4e6e8c6ab88', NULL, false, NULL, '{01a205ea-be80-7f84-a070-bf396da31237,01a205ea-be80-72b1-ad27-d5b9b87505f2}', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '{"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}', '2026-11-23 01:00:00+00', 'waiting', NULL, '01a205ea-be80-7e6a-a782-509c7f7436f3', NULL),
	('01a205ea-be80-75f0-b8a7-01274b46f972', '01a205ea-be80-7798-810d-e1d352f8460b', NULL, false, NULL, '{01a205ea-be80-7f84-a070-bf396da31237,01a205ea-be80-72b1-ad27-d5b9b87505f2}', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '{"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}', '2026-11-23 01:00:00+00', 'asked', NULL, NULL, NULL),
	('01a205ea-be80-7686-b0ca-d4e5a9aef28d', '01a205ea-be80-7c9e-b7b1-4ffa601ecf3c', NULL, false, NULL, '{01a205ea-be80-7f84-a070-bf396da31237,01a205ea-be80-72b1-ad27-d5b9b87505f2}', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '{"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}', '2026-11-23 01:00:00+00', 'left', NULL, '01a205ea-be80-7e6a-a782-509c7f7436f3', NULL),
	('01a205ea-be80-7ed2-919b-eb50db3b9ad3', '01a205ea-be80-70bc-ba08-ddaf85adae99', '01a205ea-be80-762f-983d-66a72d306881', true, 'professional', '{01a205ea-be80-7f84-a070-bf396da31237,01a205ea-be80-72b1-ad27-d5b9b87505f2}', '2026-12-10 01:00:00+00', '2026-12-10 03:00:00+00', '{"to": "2026-12-17T17:00:00.000Z", "from": "2026-12-10T01:00:00.000Z"}', '2026-11-23 01:00:00+00', 'offered', '{"opensAt": "2026-12-10T03:00:00.000Z", "closesAt": "2026-12-10T05:00:00.000Z", "expiresAt": "2026-11-23T05:00:00.000Z"}', '01a205ea-be80-7e6a-a782-509c7f7436f3', NULL);
SELECT pg_catalog.setval('drizzle.__drizzle_migrations_id_seq', 20, true);
SELECT pg_catalog.setval('public.amendments_revision_seq', 3, true);
SELECT pg_catalog.setval('public.article_texts_version_seq', 1, true);
SELECT pg_catalog.setval('public.maintenance_windows_ordinal_seq', 2, true);
SELECT pg_catalog.setval('public.notices_id_seq', 151, true);
SELECT pg_catalog.setval('public.provisions_version_seq', 34, true);
SELECT pg_catalog.setval('public.room_answers_id_seq', 4, true);
ALTER TABLE ONLY drizzle.__drizzle_migrations
    ADD CONSTRAINT __drizzle_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.amendments
    ADD CONSTRAINT amendments_pkey PRIMARY KEY (revision);
ALTER TABLE ONLY public.approval_chains
    ADD CONSTRAINT approval_chains_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.approval_conditions
    ADD CONSTRAINT approval_conditions_pkey PRIMARY KEY (registration_id);
ALTER TABLE ONLY public.approval_steps
    ADD CONSTRAINT approval_steps_pkey PRIMARY KEY (registration_id, round, ordinal);
ALTER TABLE ONLY public.article_texts
    ADD CONSTRAINT article_texts_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_pkey PRIMARY KEY (sha256);
ALTER TABLE ONLY public.call_legs
    ADD CONSTRAINT call_legs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conclusions
    ADD CONSTRAINT conclusions_pkey PRIMARY KEY (meeting_id, version);
ALTER TABLE ONLY public.conduct_intents
    ADD CONSTRAINT conduct_intents_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.delegations
    ADD CONSTRAINT delegations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_editions
    ADD CONSTRAINT directory_editions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.directory_editions
    ADD CONSTRAINT directory_editions_year_ordinal_unique UNIQUE (year, ordinal);
ALTER TABLE ONLY public.directory_receipts
    ADD CONSTRAINT directory_receipts_pkey PRIMARY KEY (edition_id, site_id);
ALTER TABLE ONLY public.displays
    ADD CONSTRAINT displays_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.displays
    ADD CONSTRAINT displays_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.duty_standings
    ADD CONSTRAINT duty_standings_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.endpoint_secrets
    ADD CONSTRAINT endpoint_secrets_pkey PRIMARY KEY (endpoint_id);
ALTER TABLE ONLY public.endpoint_statuses
    ADD CONSTRAINT endpoint_statuses_pkey PRIMARY KEY (endpoint_id);
ALTER TABLE ONLY public.endpoints
    ADD CONSTRAINT endpoints_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.former_names
    ADD CONSTRAINT former_names_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.gates
    ADD CONSTRAINT gates_pkey PRIMARY KEY (meeting_id, round);
ALTER TABLE ONLY public.holidays
    ADD CONSTRAINT holidays_pkey PRIMARY KEY (date);
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (officer_id, key);
ALTER TABLE ONLY public.instruments
    ADD CONSTRAINT instruments_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.journal_head
    ADD CONSTRAINT journal_head_pkey PRIMARY KEY (one);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.leases
    ADD CONSTRAINT leases_pkey PRIMARY KEY (resource);
ALTER TABLE ONLY public.lines
    ADD CONSTRAINT lines_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.maintenance_answers
    ADD CONSTRAINT maintenance_answers_pkey PRIMARY KEY (window_id, meeting_id, revision);
ALTER TABLE ONLY public.maintenance_windows
    ADD CONSTRAINT maintenance_windows_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_sites
    ADD CONSTRAINT meeting_sites_pkey PRIMARY KEY (meeting_id, site_id);
ALTER TABLE ONLY public.meeting_templates
    ADD CONSTRAINT meeting_templates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_wishes
    ADD CONSTRAINT meeting_wishes_pkey PRIMARY KEY (meeting_id, site_id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_number_key UNIQUE (number);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notice_feed
    ADD CONSTRAINT notice_feed_pkey PRIMARY KEY (one);
ALTER TABLE ONLY public.notice_settings
    ADD CONSTRAINT notice_settings_pkey PRIMARY KEY (officer_id);
ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.officer_post_sites
    ADD CONSTRAINT officer_post_sites_pkey PRIMARY KEY (post_id, site_id);
ALTER TABLE ONLY public.officer_posts
    ADD CONSTRAINT officer_posts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.officer_sites
    ADD CONSTRAINT officer_sites_pkey PRIMARY KEY (officer_id, site_id);
ALTER TABLE ONLY public.officers
    ADD CONSTRAINT officers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.paper_versions
    ADD CONSTRAINT paper_versions_pkey PRIMARY KEY (paper_id, version);
ALTER TABLE ONLY public.papers
    ADD CONSTRAINT papers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.platform
    ADD CONSTRAINT platform_pkey PRIMARY KEY (one);
ALTER TABLE ONLY public.preemptions
    ADD CONSTRAINT preemptions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.priority_orders
    ADD CONSTRAINT priority_orders_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.probes
    ADD CONSTRAINT probes_pkey PRIMARY KEY (meeting_id, endpoint_id);
ALTER TABLE ONLY public.provisions
    ADD CONSTRAINT provisions_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.public_meetings
    ADD CONSTRAINT public_meetings_pkey PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.registration_counters
    ADD CONSTRAINT registration_counters_pkey PRIMARY KEY (year);
ALTER TABLE ONLY public.registration_drafts
    ADD CONSTRAINT registration_drafts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.registration_sites
    ADD CONSTRAINT registration_sites_pkey PRIMARY KEY (registration_id, site_id);
ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_number_key UNIQUE (number);
ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.room_answers
    ADD CONSTRAINT room_answers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rooms
    ADD CONSTRAINT rooms_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.series_occurrences
    ADD CONSTRAINT series_occurrences_pkey PRIMARY KEY (registration_id, day);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (registration_id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.site_bookings
    ADD CONSTRAINT site_bookings_no_overlap EXCLUDE USING gist (site_id WITH =, period WITH &&, COALESCE(meeting_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH <>) WHERE ((NOT released));
ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_code_key UNIQUE (code);
ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.timers
    ADD CONSTRAINT timers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.units
    ADD CONSTRAINT units_code_key UNIQUE (code);
ALTER TABLE ONLY public.units
    ADD CONSTRAINT units_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.waitlist_entries
    ADD CONSTRAINT waitlist_entries_pkey PRIMARY KEY (id);
CREATE INDEX approval_conditions_open ON public.approval_conditions USING btree (due_at) WHERE (state = ANY (ARRAY['open'::text, 'reported'::text]));
CREATE INDEX article_texts_instrument_key_valid_from_version_index ON public.article_texts USING btree (instrument, key, valid_from, version);
CREATE INDEX call_legs_meeting_id_connected_at_index ON public.call_legs USING btree (meeting_id, connected_at);
CREATE UNIQUE INDEX call_legs_one_open ON public.call_legs USING btree (meeting_id, site_id) WHERE (disconnected_at IS NULL);
CREATE INDEX conduct_intents_open ON public.conduct_intents USING btree (meeting_id, begun_at) WHERE (ended_at IS NULL);
CREATE INDEX delegations_officer_id_last_day_index ON public.delegations USING btree (officer_id, last_day);
CREATE INDEX delegations_substitute_id_last_day_index ON public.delegations USING btree (substitute_id, last_day);
CREATE INDEX displays_site_id_index ON public.displays USING btree (site_id);
CREATE INDEX endpoints_site_id_index ON public.endpoints USING btree (site_id);
CREATE INDEX former_names_site_id_index ON public.former_names USING btree (site_id);
CREATE INDEX former_names_unit_id_index ON public.former_names USING btree (unit_id);
CREATE INDEX journal_exceptions ON public.journal USING btree (event, at) WHERE (event = ANY (ARRAY['meeting.started'::text, 'duty.excused'::text]));
CREATE INDEX journal_meeting_id_position_index ON public.journal USING btree (meeting_id, "position");
CREATE INDEX journal_registration_id_position_index ON public.journal USING btree (registration_id, "position");
CREATE INDEX lines_site_id_index ON public.lines USING btree (site_id);
CREATE INDEX maintenance_open ON public.maintenance_windows USING btree (opens_at, closes_at) WHERE (state <> 'cancelled'::text);
CREATE UNIQUE INDEX meeting_templates_name ON public.meeting_templates USING btree (COALESCE(unit_id, '00000000-0000-0000-0000-000000000000'::uuid), lower(name)) WHERE (retired_at IS NULL);
CREATE INDEX meetings_period ON public.meetings USING gist (tstzrange(opens_at, closes_at));
CREATE INDEX meetings_registration_id_index ON public.meetings USING btree (registration_id);
CREATE INDEX meetings_search ON public.meetings USING gin (public.search_key(((((number || ' '::text) || subject) || ' '::text) || chair)) public.gin_trgm_ops);
CREATE INDEX meetings_state_opens_at_index ON public.meetings USING btree (state, opens_at);
CREATE INDEX notices_mail_due ON public.notices USING btree (mail_due) WHERE (mail = ANY (ARRAY['waiting'::text, 'sending'::text]));
CREATE INDEX notices_officer_id_id_index ON public.notices USING btree (officer_id, id);
CREATE UNIQUE INDEX notices_once ON public.notices USING btree (source, officer_id, kind);
CREATE INDEX notices_unread ON public.notices USING btree (officer_id) WHERE (read_at IS NULL);
CREATE INDEX officer_post_sites_site_id_index ON public.officer_post_sites USING btree (site_id);
CREATE INDEX officer_posts_officer_id_index ON public.officer_posts USING btree (officer_id);
CREATE INDEX officer_posts_unit_id_index ON public.officer_posts USING btree (unit_id);
CREATE INDEX officer_sites_site_id_index ON public.officer_sites USING btree (site_id);
CREATE INDEX papers_registration_id_ordinal_index ON public.papers USING btree (registration_id, ordinal);
CREATE UNIQUE INDEX preemptions_open ON public.preemptions USING btree (registration_id) WHERE (state = 'requested'::text);
CREATE INDEX provisions_key_valid_from_version_index ON public.provisions USING btree (key, valid_from, version);
CREATE INDEX registration_drafts_author ON public.registration_drafts USING btree (author_id) WHERE (state = 'open'::text);
CREATE INDEX registration_drafts_open ON public.registration_drafts USING btree (unit_id, saved_at) WHERE (state = 'open'::text);
CREATE INDEX registrations_decision_due_at_index ON public.registrations USING btree (decision_due_at);
CREATE INDEX registrations_pending ON public.registrations USING btree (opens_at, closes_at) WHERE (state = 'submitted'::text);
CREATE INDEX registrations_search ON public.registrations USING gin (public.search_key(((number || ' '::text) || subject)) public.gin_trgm_ops);
CREATE INDEX registrations_state_submitted_at_id_index ON public.registrations USING btree (state, submitted_at, id);
CREATE INDEX registrations_submitted_at_id_index ON public.registrations USING btree (submitted_at, id);
CREATE INDEX registrations_unit_id_submitted_at_id_index ON public.registrations USING btree (unit_id, submitted_at, id);
CREATE INDEX room_answers_meeting_id_site_id_item_received_at_id_index ON public.room_answers USING btree (meeting_id, site_id, item, received_at, id);
CREATE INDEX rooms_site_id_index ON public.rooms USING btree (site_id);
CREATE INDEX series_occurrences_meeting_id_index ON public.series_occurrences USING btree (meeting_id);
CREATE INDEX sessions_officer_id_expires_at_index ON public.sessions USING btree (officer_id, expires_at);
CREATE UNIQUE INDEX site_bookings_maintenance ON public.site_bookings USING btree (maintenance_id, site_id) WHERE (maintenance_id IS NOT NULL);
CREATE UNIQUE INDEX site_bookings_meeting ON public.site_bookings USING btree (meeting_id, site_id);
CREATE INDEX timers_open ON public.timers USING btree (due) WHERE ((done_at IS NULL) AND (NOT cancelled));
CREATE INDEX timers_subject ON public.timers USING btree (subject_id) WHERE ((done_at IS NULL) AND (NOT cancelled));
CREATE UNIQUE INDEX waitlist_once ON public.waitlist_entries USING btree (registration_id, COALESCE(meeting_id, registration_id), COALESCE(day, '-infinity'::date)) WHERE (state = ANY (ARRAY['asked'::text, 'waiting'::text, 'offered'::text]));
CREATE INDEX waitlist_open ON public.waitlist_entries USING btree (joined_at) WHERE (state = ANY (ARRAY['asked'::text, 'waiting'::text, 'offered'::text]));
CREATE TRIGGER journal_head_only_advances BEFORE UPDATE ON public.journal_head FOR EACH ROW WHEN ((new."position" <> (old."position" + 1))) EXECUTE FUNCTION public.journal_refuse_change();
CREATE TRIGGER journal_head_stays BEFORE DELETE OR TRUNCATE ON public.journal_head FOR EACH STATEMENT EXECUTE FUNCTION public.journal_refuse_change();
CREATE TRIGGER journal_only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION public.journal_refuse_change();
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_officer_id_officers_id_fkey FOREIGN KEY (officer_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.amendments
    ADD CONSTRAINT amendments_signed_by_officers_id_fkey FOREIGN KEY (signed_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.approval_chains
    ADD CONSTRAINT approval_chains_set_by_officers_id_fkey FOREIGN KEY (set_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.approval_conditions
    ADD CONSTRAINT approval_conditions_registration_id_registrations_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registrations(id);
ALTER TABLE ONLY public.approval_conditions
    ADD CONSTRAINT approval_conditions_set_by_officers_id_fkey FOREIGN KEY (set_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.approval_conditions
    ADD CONSTRAINT approval_conditions_settled_by_officers_id_fkey FOREIGN KEY (settled_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.approval_steps
    ADD CONSTRAINT approval_steps_decided_by_officers_id_fkey FOREIGN KEY (decided_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.approval_steps
    ADD CONSTRAINT approval_steps_registration_id_registrations_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registrations(id);
ALTER TABLE ONLY public.approval_steps
    ADD CONSTRAINT approval_steps_unit_id_units_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.article_texts
    ADD CONSTRAINT article_texts_amendment_amendments_revision_fkey FOREIGN KEY (amendment) REFERENCES public.amendments(revision);
ALTER TABLE ONLY public.article_texts
    ADD CONSTRAINT article_texts_instrument_instruments_number_fkey FOREIGN KEY (instrument) REFERENCES public.instruments(number);
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_kept_by_officers_id_fkey FOREIGN KEY (kept_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.call_legs
    ADD CONSTRAINT call_legs_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.call_legs
    ADD CONSTRAINT call_legs_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.conclusions
    ADD CONSTRAINT conclusions_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.conclusions
    ADD CONSTRAINT conclusions_recorded_by_officers_id_fkey FOREIGN KEY (recorded_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.conclusions
    ADD CONSTRAINT conclusions_sha256_attachments_sha256_fkey FOREIGN KEY (sha256) REFERENCES public.attachments(sha256);
ALTER TABLE ONLY public.conduct_intents
    ADD CONSTRAINT conduct_intents_endpoint_id_endpoints_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.endpoints(id);
ALTER TABLE ONLY public.conduct_intents
    ADD CONSTRAINT conduct_intents_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.conduct_intents
    ADD CONSTRAINT conduct_intents_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.delegations
    ADD CONSTRAINT delegations_made_by_officers_id_fkey FOREIGN KEY (made_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.delegations
    ADD CONSTRAINT delegations_officer_id_officers_id_fkey FOREIGN KEY (officer_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.delegations
    ADD CONSTRAINT delegations_revoked_by_officers_id_fkey FOREIGN KEY (revoked_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.delegations
    ADD CONSTRAINT delegations_substitute_id_officers_id_fkey FOREIGN KEY (substitute_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.directory_editions
    ADD CONSTRAINT directory_editions_issued_by_officers_id_fkey FOREIGN KEY (issued_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.directory_receipts
    ADD CONSTRAINT directory_receipts_edition_id_directory_editions_id_fkey FOREIGN KEY (edition_id) REFERENCES public.directory_editions(id);
ALTER TABLE ONLY public.directory_receipts
    ADD CONSTRAINT directory_receipts_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.displays
    ADD CONSTRAINT displays_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.duty_standings
    ADD CONSTRAINT duty_standings_officer_id_officers_id_fkey FOREIGN KEY (officer_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.endpoint_secrets
    ADD CONSTRAINT endpoint_secrets_endpoint_id_endpoints_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.endpoints(id);
ALTER TABLE ONLY public.endpoint_statuses
    ADD CONSTRAINT endpoint_statuses_endpoint_id_endpoints_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.endpoints(id);
ALTER TABLE ONLY public.endpoints
    ADD CONSTRAINT endpoints_room_id_rooms_id_fkey FOREIGN KEY (room_id) REFERENCES public.rooms(id);
ALTER TABLE ONLY public.endpoints
    ADD CONSTRAINT endpoints_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.former_names
    ADD CONSTRAINT former_names_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.former_names
    ADD CONSTRAINT former_names_unit_id_units_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.gates
    ADD CONSTRAINT gates_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.lines
    ADD CONSTRAINT lines_carried_by_lines_id_fkey FOREIGN KEY (carried_by) REFERENCES public.lines(id);
ALTER TABLE ONLY public.lines
    ADD CONSTRAINT lines_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.maintenance_answers
    ADD CONSTRAINT maintenance_answers_answered_by_officers_id_fkey FOREIGN KEY (answered_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.maintenance_answers
    ADD CONSTRAINT maintenance_answers_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.maintenance_answers
    ADD CONSTRAINT maintenance_answers_window_id_maintenance_windows_id_fkey FOREIGN KEY (window_id) REFERENCES public.maintenance_windows(id);
ALTER TABLE ONLY public.maintenance_windows
    ADD CONSTRAINT maintenance_windows_planned_by_officers_id_fkey FOREIGN KEY (planned_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.meeting_sites
    ADD CONSTRAINT meeting_sites_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.meeting_sites
    ADD CONSTRAINT meeting_sites_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.meeting_templates
    ADD CONSTRAINT meeting_templates_kept_by_officers_id_fkey FOREIGN KEY (kept_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.meeting_templates
    ADD CONSTRAINT meeting_templates_unit_id_units_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.meeting_wishes
    ADD CONSTRAINT meeting_wishes_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.meeting_wishes
    ADD CONSTRAINT meeting_wishes_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_main_site_id_sites_id_fkey FOREIGN KEY (main_site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_registration_id_registrations_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registrations(id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_unit_id_units_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.notice_settings
    ADD CONSTRAINT notice_settings_officer_id_officers_id_fkey FOREIGN KEY (officer_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_officer_id_officers_id_fkey FOREIGN KEY (officer_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.officer_post_sites
    ADD CONSTRAINT officer_post_sites_post_id_officer_posts_id_fkey FOREIGN KEY (post_id) REFERENCES public.officer_posts(id);
ALTER TABLE ONLY public.officer_post_sites
    ADD CONSTRAINT officer_post_sites_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.officer_posts
    ADD CONSTRAINT officer_posts_officer_id_officers_id_fkey FOREIGN KEY (officer_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.officer_posts
    ADD CONSTRAINT officer_posts_unit_id_units_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.officer_sites
    ADD CONSTRAINT officer_sites_officer_id_officers_id_fkey FOREIGN KEY (officer_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.officer_sites
    ADD CONSTRAINT officer_sites_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.officers
    ADD CONSTRAINT officers_unit_id_units_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.paper_versions
    ADD CONSTRAINT paper_versions_paper_id_papers_id_fkey FOREIGN KEY (paper_id) REFERENCES public.papers(id);
ALTER TABLE ONLY public.paper_versions
    ADD CONSTRAINT paper_versions_sent_by_officers_id_fkey FOREIGN KEY (sent_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.paper_versions
    ADD CONSTRAINT paper_versions_sha256_attachments_sha256_fkey FOREIGN KEY (sha256) REFERENCES public.attachments(sha256);
ALTER TABLE ONLY public.papers
    ADD CONSTRAINT papers_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.papers
    ADD CONSTRAINT papers_registration_id_registrations_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registrations(id);
ALTER TABLE ONLY public.papers
    ADD CONSTRAINT papers_withdrawn_by_officers_id_fkey FOREIGN KEY (withdrawn_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.preemptions
    ADD CONSTRAINT preemptions_decided_by_officers_id_fkey FOREIGN KEY (decided_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.preemptions
    ADD CONSTRAINT preemptions_registration_id_registrations_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registrations(id);
ALTER TABLE ONLY public.preemptions
    ADD CONSTRAINT preemptions_requested_by_officers_id_fkey FOREIGN KEY (requested_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.priority_orders
    ADD CONSTRAINT priority_orders_set_by_officers_id_fkey FOREIGN KEY (set_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.probes
    ADD CONSTRAINT probes_endpoint_id_endpoints_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.endpoints(id);
ALTER TABLE ONLY public.probes
    ADD CONSTRAINT probes_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.probes
    ADD CONSTRAINT probes_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.provisions
    ADD CONSTRAINT provisions_amendment_amendments_revision_fkey FOREIGN KEY (amendment) REFERENCES public.amendments(revision);
ALTER TABLE ONLY public.provisions
    ADD CONSTRAINT provisions_article_articles_key_fkey FOREIGN KEY (article) REFERENCES public.articles(key);
ALTER TABLE ONLY public.public_meetings
    ADD CONSTRAINT public_meetings_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.registration_drafts
    ADD CONSTRAINT registration_drafts_author_id_officers_id_fkey FOREIGN KEY (author_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.registration_drafts
    ADD CONSTRAINT registration_drafts_registration_id_registrations_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registrations(id);
ALTER TABLE ONLY public.registration_drafts
    ADD CONSTRAINT registration_drafts_revises_registrations_id_fkey FOREIGN KEY (revises) REFERENCES public.registrations(id);
ALTER TABLE ONLY public.registration_drafts
    ADD CONSTRAINT registration_drafts_unit_id_units_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.registration_sites
    ADD CONSTRAINT registration_sites_registration_id_registrations_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registrations(id);
ALTER TABLE ONLY public.registration_sites
    ADD CONSTRAINT registration_sites_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_decided_by_officers_id_fkey FOREIGN KEY (decided_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_submitted_by_officers_id_fkey FOREIGN KEY (submitted_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_unit_id_units_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.room_answers
    ADD CONSTRAINT room_answers_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.room_answers
    ADD CONSTRAINT room_answers_officer_id_officers_id_fkey FOREIGN KEY (officer_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.room_answers
    ADD CONSTRAINT room_answers_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.rooms
    ADD CONSTRAINT rooms_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.series_occurrences
    ADD CONSTRAINT series_occurrences_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.series_occurrences
    ADD CONSTRAINT series_occurrences_registration_id_series_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES public.series(registration_id);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_registration_id_registrations_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registrations(id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_officer_id_officers_id_fkey FOREIGN KEY (officer_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.site_bookings
    ADD CONSTRAINT site_bookings_maintenance_id_maintenance_windows_id_fkey FOREIGN KEY (maintenance_id) REFERENCES public.maintenance_windows(id);
ALTER TABLE ONLY public.site_bookings
    ADD CONSTRAINT site_bookings_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.site_bookings
    ADD CONSTRAINT site_bookings_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_successor_id_sites_id_fkey FOREIGN KEY (successor_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_unit_id_units_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.units
    ADD CONSTRAINT units_successor_id_units_id_fkey FOREIGN KEY (successor_id) REFERENCES public.units(id);
ALTER TABLE ONLY public.waitlist_entries
    ADD CONSTRAINT waitlist_entries_admitted_by_officers_id_fkey FOREIGN KEY (admitted_by) REFERENCES public.officers(id);
ALTER TABLE ONLY public.waitlist_entries
    ADD CONSTRAINT waitlist_entries_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.waitlist_entries
    ADD CONSTRAINT waitlist_entries_registration_id_registrations_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registrations(id);
