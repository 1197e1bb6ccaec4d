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
    hash text NOT NULL
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
    closed_at timestamp(3) with time zone
);
CREATE TABLE public.meeting_sites (
    meeting_id uuid NOT NULL,
    site_id uuid NOT NULL,
    ordinal integer NOT NULL
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
    CONSTRAINT series_occurrences_not_empty CHECK ((opens_at < closes_at))
);
CREATE TABLE public.sessions (
    token_hash bytea NOT NULL,
    officer_id uuid NOT NULL,
    opened_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.site_bookings (
    meeting_id uuid NOT NULL,
    site_id uuid NOT NULL,
    number text NOT NULL,
    period tstzrange NOT NULL,
    released boolean NOT NULL,
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
    CONSTRAINT waitlist_not_empty CHECK ((opens_at < closes_at)),
    CONSTRAINT waitlist_offered_what CHECK (((state = 'offered'::text) = (offer IS NOT NULL)))
);
ALTER TABLE ONLY drizzle.__drizzle_migrations ALTER COLUMN id SET DEFAULT nextval('drizzle.__drizzle_migrations_id_seq'::regclass);
INSERT INTO drizzle.__drizzle_migrations VALUES
	(1, '416dca0da02701940671b713645c042d44bac2a3ed26e87cf5cad2e8c5b2ff99', 1795464070000, '20261123200110_tables', '2026-11-30 03:01:12.025667+00'),
	(2, 'ad72f37229509f9aaa800d7f93cadb2ee0332d85f85b0535dacdbcbbc7314d1b', 1795464072000, '20261123200112_guards', '2026-11-30 03:01:12.025667+00'),
	(3, '14adb42b03e333c465dff614109f73755a5ea201151e514972f1ec2e391dafd0', 1795473399000, '20261123223639_endpoint-host-key', '2026-11-30 03:01:12.025667+00'),
	(4, '1771d68c03612adf0d8c1ee10f7ad6b98dea2b3be9607729bc05107592407f18', 1795474397000, '20261123225317_meeting-changes', '2026-11-30 03:01:12.025667+00'),
	(5, '253d4886f383f4d1bc88fb12378a661afa1a069190e54516388051d2376698bd', 1795478866000, '20261124000746_administration', '2026-11-30 03:01:12.025667+00'),
	(6, '0aab175450217144fcb6a7271fa64f264a4820da6264b22644248e736a760fd7', 1795486340000, '20261124021220_series', '2026-11-30 03:01:12.025667+00'),
	(7, '5be93ada7abab3b08267992fdc09f30894028fde22abe9435962712f62da49f0', 1795487859000, '20261124023739_notices', '2026-11-30 03:01:12.025667+00'),
	(8, '828d1a8b28fb1c07768b3e49fa45a0ab4afc71e75fa70ee1c431c60e16808a88', 1795489532000, '20261124030532_estate', '2026-11-30 03:01:12.025667+00'),
	(9, '9f1e6b9a2b2c5f1fa2a51e4d045fccd2a5d66cb85bd171d11432315d260f2159', 1795490116000, '20261124031516_search', '2026-11-30 03:01:12.025667+00'),
	(10, 'd86ddfaadaf7ed3af6dad23e8b3d0d1fa99d1e430e18f0f4c7cd3de95a3c464b', 1795490792000, '20261124032632_regulation-versions-and-duties', '2026-11-30 03:01:12.025667+00'),
	(11, 'ffb8efd20d4edf4e30c89e29540683cdb621d8bf16c3ecb532361cec5f84d7a5', 1795491012000, '20261124033012_booking', '2026-11-30 03:01:12.025667+00'),
	(12, 'cc364d56ddcda5d48f52aab56ce83f4cc676bb34c600991c1259239ff836c74a', 1795491896000, '20261124034456_displays', '2026-11-30 03:01:12.025667+00'),
	(13, '74a2930c53cbc1943f42f33bc48b0e885e87bf2058af0bd6b676673a71fcad41', 1795506825000, '20261124075345_waitlist', '2026-11-30 03:01:12.025667+00');
INSERT INTO public.accounts VALUES
	('registrant', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'argon2id$19456$2$1$vGH29YrL5Ze7b2R9VXHaJg$LyHC8TEPCC2qBs_h1g6ONTyLkfFXTycAHnOPU0iHWeg', false),
	('approver', '01a205ea-be80-7c62-8555-48f204bae172', 'argon2id$19456$2$1$vGH29YrL5Ze7b2R9VXHaJg$LyHC8TEPCC2qBs_h1g6ONTyLkfFXTycAHnOPU0iHWeg', false),
	('operator', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'argon2id$19456$2$1$vGH29YrL5Ze7b2R9VXHaJg$LyHC8TEPCC2qBs_h1g6ONTyLkfFXTycAHnOPU0iHWeg', false),
	('technician', '01a205ea-be80-7b63-b437-ca54858ad082', 'argon2id$19456$2$1$vGH29YrL5Ze7b2R9VXHaJg$LyHC8TEPCC2qBs_h1g6ONTyLkfFXTycAHnOPU0iHWeg', false),
	('leader', '01a205ea-be80-7b01-ae9e-5c6bc01be27f', 'argon2id$19456$2$1$vGH29YrL5Ze7b2R9VXHaJg$LyHC8TEPCC2qBs_h1g6ONTyLkfFXTycAHnOPU0iHWeg', false),
	('administrator', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'argon2id$19456$2$1$vGH29YrL5Ze7b2R9VXHaJg$LyHC8TEPCC2qBs_h1g6ONTyLkfFXTycAHnOPU0iHWeg', false),
	('stranger', '01a205ea-be80-7487-b38e-78dbf049e4f4', 'argon2id$19456$2$1$vGH29YrL5Ze7b2R9VXHaJg$LyHC8TEPCC2qBs_h1g6ONTyLkfFXTycAHnOPU0iHWeg', false),
	('le-thi-moi', '01a205ea-be80-7e63-855c-b31e10e96896', 'argon2id$19456$2$1$COKjxMW3_4ntpJQRDWjuvw$6lgY8U0lqi7v0L_SepUMisxrJybbEH_6pRzBlG5Rwm4', true);
INSERT INTO public.amendments OVERRIDING SYSTEM VALUE VALUES
	(1, 'provisions', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', '2026-11-23 01:00:00+00', '2026-12-31 17:00:00+00', '99/QĐ-UBND', 'Theo chỉ đạo của Văn phòng Ủy ban', '{"days": [{"date": "2027-01-01", "after": "holiday", "before": "holiday"}], "provisions": [{"key": "check-complete-before", "after": {"unit": "minute", "amount": 90}, "before": {"unit": "minute", "amount": 60}}]}'),
	(2, 'holidays', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', '2026-11-23 01:00:00+00', '2026-11-23 01:00:00+00', '', 'Theo chỉ đạo của Văn phòng Ủy ban', '{"days": [{"date": "2028-01-01", "after": "holiday", "before": null}], "provisions": []}'),
	(3, 'article', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', '2026-11-23 01:00:00+00', '2026-11-23 01:00:00+00', '', 'Theo chỉ đạo của Văn phòng Ủy ban', '{"key": "room", "number": null, "chapter": 2, "instrument": "345/QĐ-UBND"}');
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
	('848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10', 'giay-moi.pdf', 'application/pdf', 21, '\x255044462d312e37206769e1baa579206de1bb9d69', '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8');
INSERT INTO public.call_legs VALUES
	('01a20658-9b80-79e1-95fd-4628e9abadd5', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-70c6-a76c-a279aaeeed32', 'call-01a205ea-be80-70c6-a76c-a279aaeeed32', '2026-11-23 03:00:00+00', NULL, false, NULL),
	('01a20658-9b80-74af-b8a1-00e80abdcbc7', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 'call-01a205ea-be80-77a8-976c-919aaa0bbdf9', '2026-11-23 03:00:00+00', '2026-11-23 03:05:00+00', false, 'lost'),
	('01a20718-de40-77b0-a9f1-5d283be8e243', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-70c6-a76c-a279aaeeed32', 'call-01a205ea-be80-70c6-a76c-a279aaeeed32', '2026-11-23 06:30:00+00', NULL, false, NULL),
	('01a20718-de40-72a6-8bf6-bdd47d6c8ee2', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-71dc-baf2-79cfa002d2a6', 'call-01a205ea-be80-71dc-baf2-79cfa002d2a6', '2026-11-23 06:30:00+00', '2026-11-23 06:35:00+00', false, 'lost');
INSERT INTO public.conduct_intents VALUES
	('01a20658-9b80-7bff-8fc4-5e65a36390c8', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-70c6-a76c-a279aaeeed32', '01a205ea-be80-702e-b76f-5239396ef089', 1, '{"rate": 1920, "siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "address": "88260007@hnth.example", "command": "dial"}', '2026-11-23 03:00:00+00', '2026-11-23 03:00:00+00', '2026-11-23 03:00:00+00', 'done'),
	('01a20718-de40-73a0-bbd0-2da52c01df4b', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-70c6-a76c-a279aaeeed32', '01a205ea-be80-702e-b76f-5239396ef089', 1, '{"rate": 1920, "siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "address": "88260008@hnth.example", "command": "dial"}', '2026-11-23 06:30:00+00', '2026-11-23 06:30:00+00', '2026-11-23 06:30:00+00', 'done');
INSERT INTO public.directory_editions VALUES
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', 2026, 1, '2026-11-23 07:20:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 'Danh bạ đầu tiên', '[{"siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "siteCode": "ban-dan-toc", "siteName": "Ban Dân tộc", "unitName": "Ban Dân tộc", "technicians": [{"id": "01a205ea-be80-7b63-b437-ca54858ad082", "name": "Cán bộ technician", "phone": "0912345678", "position": ""}]}, {"siteId": "01a205ea-be80-77a8-976c-919aaa0bbdf9", "siteCode": "so-cong-thuong", "siteName": "Sở Công Thương", "unitName": "Sở Công Thương", "technicians": []}, {"siteId": "01a205ea-be80-71dc-baf2-79cfa002d2a6", "siteCode": "so-gddt", "siteName": "Sở Giáo dục và Đào tạo", "unitName": "Sở Giáo dục và Đào tạo", "technicians": []}, {"siteId": "01a205ea-be80-7802-aadd-e78ea6691370", "siteCode": "so-gtvt", "siteName": "Sở Giao thông vận tải", "unitName": "Sở Giao thông vận tải", "technicians": []}, {"siteId": "01a205ea-be80-7461-a9a3-9a21c309821d", "siteCode": "so-khdt", "siteName": "Sở Kế hoạch và Đầu tư", "unitName": "Sở Kế hoạch và Đầu tư", "technicians": []}, {"siteId": "01a205ea-be80-7b92-b767-6cac0f96ea30", "siteCode": "so-khcn", "siteName": "Sở Khoa học và Công nghệ", "unitName": "Sở Khoa học và Công nghệ", "technicians": []}, {"siteId": "01a205ea-be80-72c2-bc34-76fd4f4e6ca0", "siteCode": "so-ldtbxh", "siteName": "Sở Lao động - Thương binh và Xã hội", "unitName": "Sở Lao động - Thương binh và Xã hội", "technicians": []}, {"siteId": "01a205ea-be80-7976-9227-291a14f8759b", "siteCode": "so-ngoai-vu", "siteName": "Sở Ngoại vụ", "unitName": "Sở Ngoại vụ", "technicians": []}, {"siteId": "01a205ea-be80-79d8-b800-cddfe9150967", "siteCode": "so-noi-vu", "siteName": "Sở Nội vụ", "unitName": "Sở Nội vụ", "technicians": []}, {"siteId": "01a205ea-be80-748b-b1af-1a42b51bd495", "siteCode": "so-nnptnt", "siteName": "Sở Nông nghiệp và Phát triển nông thôn", "unitName": "Sở Nông nghiệp và Phát triển nông thôn", "technicians": []}, {"siteId": "01a205ea-be80-76f2-a330-e8585e81c662", "siteCode": "so-tai-chinh", "siteName": "Sở Tài chính", "unitName": "Sở Tài chính", "technicians": []}, {"siteId": "01a205ea-be80-7625-8ed8-ea3952f14071", "siteCode": "so-tnmt", "siteName": "Sở Tài nguyên và Môi trường", "unitName": "Sở Tài nguyên và Môi trường", "technicians": []}, {"siteId": "01a205ea-be80-7aca-891c-ad776cca46b7", "siteCode": "so-tttt", "siteName": "Sở Thông tin và Truyền thông", "unitName": "Sở Thông tin và Truyền thông", "technicians": []}, {"siteId": "01a205ea-be80-702d-aa9a-97480a903cb9", "siteCode": "so-tu-phap", "siteName": "Sở Tư pháp", "unitName": "Sở Tư pháp", "technicians": []}, {"siteId": "01a205ea-be80-7bff-b464-13282cde0f07", "siteCode": "so-vhttdl", "siteName": "Sở Văn hóa, Thể thao và Du lịch", "unitName": "Sở Văn hóa, Thể thao và Du lịch", "technicians": []}, {"siteId": "01a205ea-be80-7d26-9a2c-fba42fc77882", "siteCode": "so-xay-dung", "siteName": "Sở Xây dựng", "unitName": "Sở Xây dựng", "technicians": []}, {"siteId": "01a205ea-be80-7cb1-92b7-9742d96029c6", "siteCode": "so-y-te", "siteName": "Sở Y tế", "unitName": "Sở Y tế", "technicians": []}, {"siteId": "01a205ea-be80-7850-947d-26783d280fbb", "siteCode": "thanh-tra", "siteName": "Thanh tra tỉnh", "unitName": "Thanh tra tỉnh", "technicians": []}, {"siteId": "01a205ea-be80-7c01-98c0-b27b432c2d78", "siteCode": "vp-ubnd", "siteName": "Thị trấn Na Hang", "unitName": "Ban Dân tộc", "technicians": []}, {"siteId": "01a205ea-be80-7601-98fb-7f4e32875860", "siteCode": "chiem-hoa", "siteName": "Ủy ban nhân dân huyện Chiêm Hóa", "unitName": "Ủy ban nhân dân huyện Chiêm Hóa", "technicians": []}, {"siteId": "01a205ea-be80-77a2-844b-283df1aacbb6", "siteCode": "ham-yen", "siteName": "Ủy ban nhân dân huyện Hàm Yên", "unitName": "Ủy ban nhân dân huyện Hàm Yên", "technicians": []}, {"siteId": "01a205ea-be80-7203-936d-517519b56dbc", "siteCode": "lam-binh", "siteName": "Ủy ban nhân dân huyện Lâm Bình", "unitName": "Ủy ban nhân dân huyện Lâm Bình", "technicians": []}, {"siteId": "01a205ea-be80-7a31-bd0f-7cfecbfebe53", "siteCode": "na-hang", "siteName": "Ủy ban nhân dân huyện Na Hang", "unitName": "Ủy ban nhân dân huyện Na Hang", "technicians": []}, {"siteId": "01a205ea-be80-7afe-b704-e8dd6d653dbb", "siteCode": "son-duong", "siteName": "Ủy ban nhân dân huyện Sơn Dương", "unitName": "Ủy ban nhân dân huyện Sơn Dương", "technicians": []}, {"siteId": "01a205ea-be80-7c33-b82f-89c8b41fe467", "siteCode": "yen-son", "siteName": "Ủy ban nhân dân huyện Yên Sơn", "unitName": "Ủy ban nhân dân huyện Yên Sơn", "technicians": []}, {"siteId": "01a205ea-be80-75ad-b8e9-31d371ec6171", "siteCode": "tp-tuyen-quang", "siteName": "Ủy ban nhân dân thành phố Tuyên Quang", "unitName": "Ủy ban nhân dân thành phố Tuyên Quang", "technicians": []}, {"siteId": "01a205ea-be80-7a2e-b4ae-d82ac822ad5f", "siteCode": "vp-hdnd", "siteName": "Văn phòng Hội đồng nhân dân tỉnh", "unitName": "Văn phòng Hội đồng nhân dân tỉnh", "technicians": []}, {"siteId": "01a205ea-be80-7f0b-870f-beffb2b95b7a", "siteCode": "vp-tinh-uy", "siteName": "Văn phòng Tỉnh ủy", "unitName": "Văn phòng Tỉnh ủy", "technicians": []}, {"siteId": "01a205ea-be80-77f9-9b39-816548764cc2", "siteCode": "xa-na-hang", "siteName": "Xã Na Hang", "unitName": "Ủy ban nhân dân xã Na Hang", "technicians": []}]');
INSERT INTO public.directory_receipts VALUES
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-77a8-976c-919aaa0bbdf9', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-71dc-baf2-79cfa002d2a6', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7802-aadd-e78ea6691370', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7461-a9a3-9a21c309821d', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7b92-b767-6cac0f96ea30', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-72c2-bc34-76fd4f4e6ca0', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7976-9227-291a14f8759b', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-79d8-b800-cddfe9150967', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-748b-b1af-1a42b51bd495', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-76f2-a330-e8585e81c662', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7625-8ed8-ea3952f14071', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7aca-891c-ad776cca46b7', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-702d-aa9a-97480a903cb9', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7bff-b464-13282cde0f07', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7d26-9a2c-fba42fc77882', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7cb1-92b7-9742d96029c6', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7850-947d-26783d280fbb', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7c01-98c0-b27b432c2d78', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7601-98fb-7f4e32875860', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-77a2-844b-283df1aacbb6', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7203-936d-517519b56dbc', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7a31-bd0f-7cfecbfebe53', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7afe-b704-e8dd6d653dbb', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7c33-b82f-89c8b41fe467', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-75ad-b8e9-31d371ec6171', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7a2e-b4ae-d82ac822ad5f', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-7f0b-870f-beffb2b95b7a', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-77f9-9b39-816548764cc2', NULL, NULL),
	('01a20746-a500-7e06-8173-a7d2ab24fdb9', '01a205ea-be80-70c6-a76c-a279aaeeed32', '2026-11-23 07:20:00+00', 'Cán bộ technician');
INSERT INTO public.displays VALUES
	('01a205ea-be80-7b0c-a14c-104f2738a373', '01a205ea-be80-70c6-a76c-a279aaeeed32', 'Cửa phòng họp số 1', '\xbf7df00239d3c9401c3d0a49ee0de689f28d630c900508f12c3749baf0d268e1', '2026-11-23 01:00:00+00', 'Cán bộ administrator', NULL);
INSERT INTO public.duty_standings VALUES
	('post-room-rules.once.01a205ea-be80-70c6-a76c-a279aaeeed32', 'fulfilled', '01a205ea-be80-7b63-b437-ca54858ad082', '2026-11-23 01:00:00+00', 'Số 12/NQ');
INSERT INTO public.endpoint_secrets VALUES
	('01a205ea-be80-702e-b76f-5239396ef089', '3456b641ccecadd6', '\x5ace54eba5891f67584f075b', '\x6fc3a855f245668558a092b220edaf14', '\x4a31b8a8aa2f');
INSERT INTO public.endpoint_statuses VALUES
	('01a205ea-be80-702e-b76f-5239396ef089', 'unreachable', '{"raw": "ECONNREFUSED", "reason": "unreachable"}', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-23 01:00:04.629+00');
INSERT INTO public.endpoints VALUES
	('01a205ea-be80-702e-b76f-5239396ef089', '01a205ea-be80-70c6-a76c-a279aaeeed32', '01a205ea-be80-727b-8ae8-42b93de60739', 'Polycom RealPresence Group 300 – Ban Dân tộc', 'polycom-group', 'Polycom RealPresence Group 300', '127.0.0.1', 9, 'admin', false, NULL, NULL, NULL);
INSERT INTO public.former_names VALUES
	('01a205ea-be80-770a-bc42-8c52da08bcef', NULL, '01a205ea-be80-7c01-98c0-b27b432c2d78', 'Văn phòng Ủy ban nhân dân tỉnh', 'Office of the Provincial People''s Committee', '2026-11-23');
INSERT INTO public.gates VALUES
	('01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '{"dueAt": "2026-11-23T02:00:00.000Z", "ready": 0, "sites": [{"siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "verdict": "unknown", "technician": {"id": "01a205ea-be80-7b63-b437-ca54858ad082", "name": "Cán bộ technician", "phone": "0912345678", "position": ""}, "shortcomings": [{"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-77a8-976c-919aaa0bbdf9", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}], "closedAt": "2026-11-23T02:00:00.000Z", "notReady": 2, "shortened": false}', 1),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '{"dueAt": "2026-11-23T05:30:00.000Z", "ready": 0, "sites": [{"siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "verdict": "unknown", "technician": {"id": "01a205ea-be80-7b63-b437-ca54858ad082", "name": "Cán bộ technician", "phone": "0912345678", "position": ""}, "shortcomings": [{"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-71dc-baf2-79cfa002d2a6", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-7802-aadd-e78ea6691370", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}], "closedAt": "2026-11-23T05:30:00.000Z", "notReady": 3, "shortened": false}', 0);
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
	('01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'mot-lan-thoi', '\x5009cb3e4e8ece0b7d4c4d4fef5d8013985d19e4da36fbb00e9152c3f2966fc2', '2026-11-23 01:00:00+00', 200, '{"meetingId": null, "subjectId": "01a205ea-be80-7dac-b4c8-11be0d8e846e", "registrationId": "01a205ea-be80-7dac-b4c8-11be0d8e846e"}');
INSERT INTO public.instruments VALUES
	('345/QĐ-UBND', '2017-10-02', '{"en": "People''s Committee of Tuyên Quang province", "vi": "Ủy ban nhân dân tỉnh Tuyên Quang"}', '{"en": "Regulation on managing, running and using the online video-conference system of Tuyên Quang province", "vi": "Quy chế Quản lý, vận hành, sử dụng hệ thống Hội nghị truyền hình trực tuyến tỉnh Tuyên Quang"}', 4, 15, '2017-10-02', NULL, NULL);
INSERT INTO public.journal VALUES
	(1, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'unit.add', 'keep-estate', '{focal-body}', 'unit.added', 'unit', '01a205ea-be80-78f7-899e-4e09ba1447a9', NULL, NULL, '{"code": "xa-na-hang", "kind": "district", "name": "Ủy ban nhân dân xã Na Hang", "nameEn": null, "validFrom": "2025-07-01"}', '0000000000000000000000000000000000000000000000000000000000000000', '43f7fccbce2bda2f35fd8bf0ffc0036349beea4397cab5e48cb8a1043a931aaa'),
	(2, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'site.add', 'keep-estate', '{focal-body}', 'site.added', 'site', '01a205ea-be80-77f9-9b39-816548764cc2', NULL, NULL, '{"code": "xa-na-hang", "name": "Xã Na Hang", "nameEn": "Na Hang", "unitId": "01a205ea-be80-78f7-899e-4e09ba1447a9", "validFrom": "2025-07-01"}', '43f7fccbce2bda2f35fd8bf0ffc0036349beea4397cab5e48cb8a1043a931aaa', 'f99afcff61ea1f23a49843013f3cd1bceeb8e8abc1eb4ab168e9d52b7255e2db'),
	(3, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'site.revise', 'keep-estate', '{focal-body}', 'site.revised', 'site', '01a205ea-be80-7c01-98c0-b27b432c2d78', NULL, NULL, '{"name": "Thị trấn Na Hang", "after": {"name": "Thị trấn Na Hang", "nameEn": null, "unitId": "01a205ea-be80-797c-b789-01e844d1b924"}, "before": {"name": "Văn phòng Ủy ban nhân dân tỉnh", "nameEn": "Office of the Provincial People''s Committee", "unitId": "01a205ea-be80-7111-9d6c-baadb996c4b9"}}', 'f99afcff61ea1f23a49843013f3cd1bceeb8e8abc1eb4ab168e9d52b7255e2db', '14362a30132d68c7f017f7b41d2b14baee6d4ea69109198dfe3b7abe5bde6668'),
	(4, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'site.close', 'keep-estate', '{focal-body}', 'site.closed', 'site', '01a205ea-be80-77f9-9b39-816548764cc2', NULL, NULL, '{"name": "Xã Na Hang", "closed": [{"id": "01a205ea-be80-7c01-98c0-b27b432c2d78", "code": "vp-ubnd", "name": "Thị trấn Na Hang"}], "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "lastDay": "2026-11-30", "meetings": [], "successor": {"id": "01a205ea-be80-77f9-9b39-816548764cc2", "code": "xa-na-hang", "name": "Xã Na Hang"}}', '14362a30132d68c7f017f7b41d2b14baee6d4ea69109198dfe3b7abe5bde6668', 'ed9d8d379ecf5f7d80f499a20ed794eddd85c08d5e5652416edff293210f4368'),
	(5, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'room.revise', 'keep-rooms', '{focal-body}', 'room.revised', 'room', '01a205ea-be80-727b-8ae8-42b93de60739', NULL, NULL, '{"name": "Phòng họp số 1", "after": {"name": "Phòng họp số 1", "seats": 60}, "before": {"name": "Phòng họp trực tuyến", "seats": null}}', 'ed9d8d379ecf5f7d80f499a20ed794eddd85c08d5e5652416edff293210f4368', '19a31c4317e99d2202b7914d7f6e47ab8ccfa8169a4f6d2e7eb5dc1af73864d3'),
	(6, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'line.add', 'keep-rooms', '{focal-body}', 'line.added', 'line', '01a205ea-be80-71fc-817b-2cdd9c3b74b8', NULL, NULL, '{"name": "Internet dự phòng", "site": "Ban Dân tộc", "provider": "Viettel", "bandwidth": 50}', '19a31c4317e99d2202b7914d7f6e47ab8ccfa8169a4f6d2e7eb5dc1af73864d3', 'b2125165dcaf55abb23671c60d87dcfb8af815afe20f78dc3c74d6ccdd166191'),
	(7, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'endpoint.add', 'keep-endpoints', '{focal-body}', 'endpoint.added', 'endpoint', '01a205ea-be80-702e-b76f-5239396ef089', NULL, NULL, '{"host": "127.0.0.1", "name": "Polycom RealPresence Group 300 – Ban Dân tộc", "port": 9, "room": "Phòng họp số 1", "model": "Polycom RealPresence Group 300", "driver": "polycom-group", "account": "admin", "passwordGiven": true}', 'b2125165dcaf55abb23671c60d87dcfb8af815afe20f78dc3c74d6ccdd166191', 'fb947ca1b493e1de4f5f9cb4a53470b3ff2588b429e2cb0520dede424b6d7aca'),
	(8, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'display.open', 'keep-rooms', '{focal-body}', 'display.opened', 'display', '01a205ea-be80-7b0c-a14c-104f2738a373', NULL, NULL, '{"name": "Cửa phòng họp số 1", "site": "Ban Dân tộc"}', 'fb947ca1b493e1de4f5f9cb4a53470b3ff2588b429e2cb0520dede424b6d7aca', '8980d013a00e33b3c49d132c2621867178457350628fa0b3020ea004d0987a8e'),
	(9, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'officer.add', 'keep-officers', '{focal-body,site-duties}', 'officer.added', 'officer', '01a205ea-be80-7e63-855c-b31e10e96896', NULL, NULL, '{"name": "Lê Thị Mới", "email": "moi@tuyenquang.example", "phone": "0987654321", "roles": ["technician"], "unitId": "01a205ea-be80-78f7-899e-4e09ba1447a9", "siteIds": ["01a205ea-be80-77f9-9b39-816548764cc2"], "position": "Chuyên viên"}', '8980d013a00e33b3c49d132c2621867178457350628fa0b3020ea004d0987a8e', 'a2bc59075e0fc877e0cdef04837ba481fb06ece5c398f9bbadcdca84191d49a0'),
	(10, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'officer.open-account', 'keep-officers', '{focal-body,site-duties}', 'officer.account-opened', 'officer', '01a205ea-be80-7e63-855c-b31e10e96896', NULL, NULL, '{"name": "Lê Thị Mới", "account": "le-thi-moi"}', 'a2bc59075e0fc877e0cdef04837ba481fb06ece5c398f9bbadcdca84191d49a0', 'f69901c0e82f46ec08fc0ef2e1c0ca68ea3f2c6aa97f48fcdaa0ec205e250609'),
	(11, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'officer.close', 'keep-officers', '{focal-body,site-duties}', 'officer.closed', 'officer', '01a205ea-be80-7e63-855c-b31e10e96896', NULL, NULL, '{"name": "Lê Thị Mới", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "account": "le-thi-moi"}', 'f69901c0e82f46ec08fc0ef2e1c0ca68ea3f2c6aa97f48fcdaa0ec205e250609', '96848ada144f869674a654529a128b903712b6c518d639ba9f75b71690e73bdb'),
	(12, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'attachment.keep', 'register-meetings', '{registration}', 'attachment.kept', 'attachment', '848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10', NULL, NULL, '{"name": "giay-moi.pdf", "bytes": 21, "sha256": "848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10", "mediaType": "application/pdf"}', '96848ada144f869674a654529a128b903712b6c518d639ba9f75b71690e73bdb', '2bff36ca67d4afd39dbe6f3ef1981d909616d7567f43f38697f76d047b08034e'),
	(19, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'registration.send-back', 'decide-registrations', '{focal-body,registration}', 'registration.sent-back', 'registration', '01a205ea-be80-7ca1-a6d6-b8209fb8e941', NULL, '01a205ea-be80-7ca1-a6d6-b8209fb8e941', '{"state": "sent-back", "number": "4/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', 'be4af1de9776cada42d2356734a6be3ccf335deaf40dfff28c7e5169b0518f67', 'dfc496a12bec98c1091727fef97873b73cae24483b939bc4ae21dfe5fc98874e'),
	(67, '2026-11-23 01:00:00+00', '01a205ea-be80-7b63-b437-ca54858ad082', 'Cán bộ technician', 'duty.fulfil', 'answer-for-site', '{site-duties}', 'duty.fulfilled', 'duty', 'post-room-rules.once.01a205ea-be80-70c6-a76c-a279aaeeed32', NULL, NULL, '{"kind": "post-room-rules", "note": "Số 12/NQ", "after": "fulfilled", "dueAt": "2026-12-23T17:00:00.000Z", "before": "open", "period": "once", "siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "siteName": "Ban Dân tộc"}', 'd8c6ed302d9d98871769969cc81a445034f9de8bc82b5659e7739b76a9a779db', '661a7147d65458d4a70662b1e8a024bc29fc3650f8106987ce9e3a8fd06a71de'),
	(13, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-73bc-9f2c-97736f375d13', NULL, '01a205ea-be80-73bc-9f2c-97736f375d13', '{"id": "01a205ea-be80-73bc-9f2c-97736f375d13", "state": "submitted", "track": "regular", "number": "1/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Chờ duyệt", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T01:00:00.000Z", "subject": "Chờ duyệt", "closesAt": "2026-12-01T02:00:00.000Z", "document": {"name": "giay-moi.pdf", "bytes": 21, "sha256": "848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10", "mediaType": "application/pdf"}, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '2bff36ca67d4afd39dbe6f3ef1981d909616d7567f43f38697f76d047b08034e', '85c2036e9d2cc059a87fdd176a9e237bc002572b24a9d63e4d6d10e82c433e52'),
	(14, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-74e2-82dd-53f9a5a69b44', NULL, '01a205ea-be80-74e2-82dd-53f9a5a69b44', '{"id": "01a205ea-be80-74e2-82dd-53f9a5a69b44", "state": "submitted", "track": "regular", "number": "2/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Không duyệt", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T03:00:00.000Z", "subject": "Không duyệt", "closesAt": "2026-12-01T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '85c2036e9d2cc059a87fdd176a9e237bc002572b24a9d63e4d6d10e82c433e52', 'e2d3664166113e372f8ef1135a9507a28c8d88569a880d1127a25272a9c74cfa'),
	(15, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'registration.refuse', 'decide-registrations', '{focal-body,registration}', 'registration.refused', 'registration', '01a205ea-be80-74e2-82dd-53f9a5a69b44', NULL, '01a205ea-be80-74e2-82dd-53f9a5a69b44', '{"state": "refused", "number": "2/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', 'e2d3664166113e372f8ef1135a9507a28c8d88569a880d1127a25272a9c74cfa', '15d7548161e4de743f4a8229f068a801350e276656eb40e48f3b4971471f2d38'),
	(16, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7455-be36-c225e60d4958', NULL, '01a205ea-be80-7455-be36-c225e60d4958', '{"id": "01a205ea-be80-7455-be36-c225e60d4958", "state": "submitted", "track": "regular", "number": "3/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Rút lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T07:00:00.000Z", "subject": "Rút lại", "closesAt": "2026-12-01T08:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '15d7548161e4de743f4a8229f068a801350e276656eb40e48f3b4971471f2d38', '53d4a907eedcc551755ec7cc2705cb584107a0f2c672da0d935c706ae568cdbf'),
	(17, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.withdraw', 'register-meetings', '{registration}', 'registration.withdrawn', 'registration', '01a205ea-be80-7455-be36-c225e60d4958', NULL, '01a205ea-be80-7455-be36-c225e60d4958', '{"state": "withdrawn", "number": "3/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', '53d4a907eedcc551755ec7cc2705cb584107a0f2c672da0d935c706ae568cdbf', '9e9e52c575892f7b7d544a992003ece8a93b721f89ca0b3310e2b4ec553dc3a7'),
	(18, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7ca1-a6d6-b8209fb8e941', NULL, '01a205ea-be80-7ca1-a6d6-b8209fb8e941', '{"id": "01a205ea-be80-7ca1-a6d6-b8209fb8e941", "state": "submitted", "track": "regular", "number": "4/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Trả lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T09:00:00.000Z", "subject": "Trả lại", "closesAt": "2026-12-01T10:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '9e9e52c575892f7b7d544a992003ece8a93b721f89ca0b3310e2b4ec553dc3a7', 'be4af1de9776cada42d2356734a6be3ccf335deaf40dfff28c7e5169b0518f67'),
	(20, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-78d3-a588-10a25420675c', NULL, '01a205ea-be80-78d3-a588-10a25420675c', '{"id": "01a205ea-be80-78d3-a588-10a25420675c", "state": "submitted", "track": "regular", "number": "5/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Sửa lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-02T01:00:00.000Z", "subject": "Sửa lại", "closesAt": "2026-12-02T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 7 working days ahead; the rule is 3", "vi": "Gửi trước 7 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', 'dfc496a12bec98c1091727fef97873b73cae24483b939bc4ae21dfe5fc98874e', '50228829e1a0630383dadd80780f734a3af1b38be9a3ff4d238545a43d0d625a'),
	(21, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'registration.send-back', 'decide-registrations', '{focal-body,registration}', 'registration.sent-back', 'registration', '01a205ea-be80-78d3-a588-10a25420675c', NULL, '01a205ea-be80-78d3-a588-10a25420675c', '{"state": "sent-back", "number": "5/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', '50228829e1a0630383dadd80780f734a3af1b38be9a3ff4d238545a43d0d625a', '0ef9edcd5cb4b684dab3fbdc2d90c4b49d3d27823d958679280d6941ee5e7270'),
	(22, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.revise', 'register-meetings', '{registration}', 'registration.revised', 'registration', '01a205ea-be80-78d3-a588-10a25420675c', NULL, '01a205ea-be80-78d3-a588-10a25420675c', '{"id": "01a205ea-be80-78d3-a588-10a25420675c", "state": "submitted", "track": "regular", "number": "5/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Đã sửa lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-02T01:30:00.000Z", "subject": "Đã sửa lại", "closesAt": "2026-12-02T02:30:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 7 working days ahead; the rule is 3", "vi": "Gửi trước 7 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '0ef9edcd5cb4b684dab3fbdc2d90c4b49d3d27823d958679280d6941ee5e7270', '0fa1fffe86d4c6b24fbe4b7b05099b9ef54c3f9296ad985427e6d35372c782d6'),
	(23, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7dac-b4c8-11be0d8e846e', NULL, '01a205ea-be80-7dac-b4c8-11be0d8e846e', '{"id": "01a205ea-be80-7dac-b4c8-11be0d8e846e", "state": "submitted", "track": "unplanned", "number": "6/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Đột xuất", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T09:00:00.000Z", "subject": "Đột xuất", "closesAt": "2026-11-23T10:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-7b92-b767-6cac0f96ea30"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Science and Technology", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Khoa học và Công nghệ"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-23T09:00:00.000Z", "decisionReason": null}', '0fa1fffe86d4c6b24fbe4b7b05099b9ef54c3f9296ad985427e6d35372c782d6', 'e9f42be230c5ce6e7c5500e2c93472fbcb3450b9ba193164bc0d264ca889ac97'),
	(24, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7c01-afdb-c431b86f4817', NULL, '01a205ea-be80-7c01-afdb-c431b86f4817', '{"id": "01a205ea-be80-7c01-afdb-c431b86f4817", "state": "submitted", "track": "unplanned", "number": "7/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Đã kết thúc", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T03:00:00.000Z", "subject": "Đã kết thúc", "closesAt": "2026-11-23T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-23T03:00:00.000Z", "decisionReason": null}', 'e9f42be230c5ce6e7c5500e2c93472fbcb3450b9ba193164bc0d264ca889ac97', '0b68c7327abeeb777475d744caa90b7001dedd85bf4673c3ad6933b4d0519348'),
	(25, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '{"number": "7/2026", "meeting": {"id": "01a205ea-be80-74a0-b1eb-2e6cb5efb24d", "chair": "Chủ trì Đã kết thúc", "round": 0, "state": "scheduled", "track": "unplanned", "number": "7/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "address": "88260007@hnth.example", "endedAt": null, "opensAt": "2026-11-23T03:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "subject": "Đã kết thúc", "closesAt": "2026-11-23T04:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-11-23T02:00:00.000Z", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7c01-afdb-c431b86f4817"}, "remarks": "Đồng ý"}', '0b68c7327abeeb777475d744caa90b7001dedd85bf4673c3ad6933b4d0519348', 'c9fc932a658151e519511f3085cacc468c964be7564f492cb56270844a6a2edd'),
	(26, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'meeting.cancel', 'decide-registrations', '{focal-body,registration}', 'meeting.cancelled', 'meeting', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '{"number": "7/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', 'c9fc932a658151e519511f3085cacc468c964be7564f492cb56270844a6a2edd', '6d6a3fafd558d48e81a488c3235845535d6d32420377fbd968a9acfd10f8a6ec'),
	(27, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'meeting.restore', 'decide-registrations', '{focal-body,registration}', 'meeting.restored', 'meeting', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '{"after": {"id": "01a205ea-be80-74a0-b1eb-2e6cb5efb24d", "chair": "Chủ trì Đã kết thúc", "round": 1, "state": "scheduled", "track": "unplanned", "number": "7/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "address": "88260007@hnth.example", "endedAt": null, "opensAt": "2026-11-23T03:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "subject": "Đã kết thúc", "closesAt": "2026-11-23T04:00:00.000Z", "revision": 1, "endReason": null, "startedAt": null, "checkDueAt": "2026-11-23T02:00:00.000Z", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7c01-afdb-c431b86f4817"}, "number": "7/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', '6d6a3fafd558d48e81a488c3235845535d6d32420377fbd968a9acfd10f8a6ec', '5f622658414b09f30712f8b14acca9bc92baf508bce76d79d80149c5c5f97ddb'),
	(28, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-703d-a042-b072527f9802', NULL, '01a205ea-be80-703d-a042-b072527f9802', '{"id": "01a205ea-be80-703d-a042-b072527f9802", "state": "submitted", "track": "unplanned", "number": "8/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Đang họp", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T06:00:00.000Z", "subject": "Đang họp", "closesAt": "2026-11-23T07:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-23T06:00:00.000Z", "decisionReason": null}', '5f622658414b09f30712f8b14acca9bc92baf508bce76d79d80149c5c5f97ddb', 'e474609ad4bc87e898354d2a5afbd25abdb578ede2423eb261ee7635cb9e311b'),
	(29, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '{"number": "8/2026", "meeting": {"id": "01a205ea-be80-756b-85b8-f6d83d5cdb18", "chair": "Chủ trì Đang họp", "round": 0, "state": "scheduled", "track": "unplanned", "number": "8/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "address": "88260008@hnth.example", "endedAt": null, "opensAt": "2026-11-23T06:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "subject": "Đang họp", "closesAt": "2026-11-23T07:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-11-23T05:00:00.000Z", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-703d-a042-b072527f9802"}, "remarks": "Đồng ý"}', 'e474609ad4bc87e898354d2a5afbd25abdb578ede2423eb261ee7635cb9e311b', 'b4aac42be2ba8184493a66bab44d8d403aafe6bfce425cf836e6a4ccb6bbfa9a'),
	(30, '2026-11-23 01:00:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 'meeting.change', 'arrange-meetings', '{focal-body,meeting-principles}', 'meeting.changed', 'meeting', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '{"after": {"id": "01a205ea-be80-756b-85b8-f6d83d5cdb18", "chair": "Chủ trì Đang họp", "round": 0, "state": "scheduled", "track": "unplanned", "number": "8/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "address": "88260008@hnth.example", "endedAt": null, "opensAt": "2026-11-23T06:30:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-71dc-baf2-79cfa002d2a6", "01a205ea-be80-7802-aadd-e78ea6691370"], "subject": "Đang họp", "closesAt": "2026-11-23T08:00:00.000Z", "revision": 1, "endReason": null, "startedAt": null, "checkDueAt": "2026-11-23T05:30:00.000Z", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-703d-a042-b072527f9802"}, "kinds": ["postponed", "extended", "sites-swapped"], "before": {"id": "01a205ea-be80-756b-85b8-f6d83d5cdb18", "chair": "Chủ trì Đang họp", "round": 0, "state": "scheduled", "track": "unplanned", "number": "8/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "address": "88260008@hnth.example", "endedAt": null, "opensAt": "2026-11-23T06:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "subject": "Đang họp", "closesAt": "2026-11-23T07:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-11-23T05:00:00.000Z", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-703d-a042-b072527f9802"}, "number": "8/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', 'b4aac42be2ba8184493a66bab44d8d403aafe6bfce425cf836e6a4ccb6bbfa9a', 'a597670e5c875db6c5ab200df50f4aec04025d3e81bcb63175d9edce21e7d417'),
	(31, '2026-11-23 01:00:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 'meeting.publish', 'arrange-meetings', '{focal-body,meeting-principles}', 'meeting.published', 'meeting', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '{"number": "8/2026", "public": true}', 'a597670e5c875db6c5ab200df50f4aec04025d3e81bcb63175d9edce21e7d417', '63c195792d837435e0bb5197c24e47d6db588129fa7fac723ce982cdd1e03558'),
	(32, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'series.submit', 'register-meetings', '{registration}', 'series.submitted', 'series', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, '01a205ea-be80-7c90-a715-6b872617ffa0', '{"id": "01a205ea-be80-7c90-a715-6b872617ffa0", "held": 4, "rule": "FREQ=WEEKLY;COUNT=5", "state": "submitted", "track": "regular", "number": "9/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Giao ban tuần", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-07T01:00:00.000Z", "subject": "Giao ban tuần", "closesAt": "2026-12-07T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 10 working days ahead; the rule is 3", "vi": "Gửi trước 10 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade (4 of 4 meetings)", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương (4/4 cuộc họp)"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "skipped": ["2026-12-14"], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '63c195792d837435e0bb5197c24e47d6db588129fa7fac723ce982cdd1e03558', '50830c51ae26e98ade57e08b8b051292ba5de95677cde48e8ee8f564ed1da84e'),
	(33, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, '01a205ea-be80-7c90-a715-6b872617ffa0', '{"number": "9/2026", "remarks": null, "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "skipped": ["2026-12-14"], "meetings": [{"id": "01a205ea-be80-7079-8201-43155e2fc77f", "number": "9/2026-01", "opensAt": "2026-12-07T01:00:00.000Z", "closesAt": "2026-12-07T02:00:00.000Z"}, {"id": "01a205ea-be80-7d82-9409-d511df95208a", "number": "9/2026-03", "opensAt": "2026-12-21T01:00:00.000Z", "closesAt": "2026-12-21T02:00:00.000Z"}, {"id": "01a205ea-be80-772a-942b-0153749737c6", "number": "9/2026-04", "opensAt": "2026-12-28T01:00:00.000Z", "closesAt": "2026-12-28T02:00:00.000Z"}, {"id": "01a205ea-be80-7825-975f-79f58169614f", "number": "9/2026-05", "opensAt": "2027-01-04T01:00:00.000Z", "closesAt": "2027-01-04T02:00:00.000Z"}]}', '50830c51ae26e98ade57e08b8b051292ba5de95677cde48e8ee8f564ed1da84e', 'bfc7c11a772754e520ff3ce4557545563befb078bbbd23936eccc2929a551876'),
	(34, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'series.skip', 'decide-registrations', '{focal-body,registration}', 'series.skipped', 'series', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, '01a205ea-be80-7c90-a715-6b872617ffa0', '{"days": ["2026-12-21"], "number": "9/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "meetings": [{"id": "01a205ea-be80-7d82-9409-d511df95208a", "number": "9/2026-03", "opensAt": "2026-12-21T01:00:00.000Z"}]}', 'bfc7c11a772754e520ff3ce4557545563befb078bbbd23936eccc2929a551876', '290b7309884d0691a2fc5af507568dcae1852852db07bbae9dfada13aca6804e'),
	(35, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'series.add', 'arrange-meetings', '{focal-body,meeting-principles}', 'series.extended', 'series', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, '01a205ea-be80-7c90-a715-6b872617ffa0', '{"days": ["2026-12-14"], "number": "9/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "meetings": [{"id": "01a205ea-be80-7382-9ebe-87b30f2eac46", "number": "9/2026-02", "opensAt": "2026-12-14T01:00:00.000Z"}]}', '290b7309884d0691a2fc5af507568dcae1852852db07bbae9dfada13aca6804e', '624aee5f6a08fc0cd27b8d5b446dae362616b15952b860260904b164771c8fba'),
	(36, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'series.change', 'arrange-meetings', '{focal-body,meeting-principles}', 'series.changed', 'series', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, '01a205ea-be80-7c90-a715-6b872617ffa0', '{"from": "2026-12-28", "change": {"minutes": 45, "opensAt": "09:00"}, "number": "9/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "meetings": [{"id": "01a205ea-be80-772a-942b-0153749737c6", "number": "9/2026-04", "opensAt": "2026-12-28T02:00:00.000Z"}, {"id": "01a205ea-be80-7825-975f-79f58169614f", "number": "9/2026-05", "opensAt": "2027-01-04T02:00:00.000Z"}]}', '624aee5f6a08fc0cd27b8d5b446dae362616b15952b860260904b164771c8fba', 'f55fa830ff1584495c935cee74d4bec23eb3357b1ca05fe65908d64caea1d467'),
	(37, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'series.submit', 'register-meetings', '{registration}', 'series.submitted', 'series', '01a205ea-be80-7390-9994-d2ed2c3529ee', NULL, '01a205ea-be80-7390-9994-d2ed2c3529ee', '{"id": "01a205ea-be80-7390-9994-d2ed2c3529ee", "held": 1, "rule": "FREQ=DAILY;COUNT=2", "state": "submitted", "track": "regular", "number": "10/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Giao ban tuần", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-07T01:00:00.000Z", "subject": "Chuỗi chờ duyệt", "closesAt": "2026-12-07T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 11 working days ahead; the rule is 3", "vi": "Gửi trước 11 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "skipped": ["2026-12-07"], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', 'f55fa830ff1584495c935cee74d4bec23eb3357b1ca05fe65908d64caea1d467', 'fcc93409031963776766b117d916725b59d56a30b6a4c79348a66c9d103ec18c'),
	(68, '2026-11-23 01:30:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 'readiness.confirm', 'check-rooms', '{preparation,site-duties}', 'readiness.confirmed', 'readiness', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '{"item": "power", "late": false, "note": "", "siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "verdict": "pass"}', '661a7147d65458d4a70662b1e8a024bc29fc3650f8106987ce9e3a8fd06a71de', '921bd8045e8088c53ac87d050c77b573d4fc201e0ea5a3706ff29208ef33bcff'),
	(38, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-7e68-b5f7-d2370708d54b', NULL, '01a205ea-be80-7e68-b5f7-d2370708d54b', '{"id": "01a205ea-be80-7e68-b5f7-d2370708d54b", "state": "submitted", "track": "regular", "number": "11/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"chair": "Chủ trì Nhường chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-08T01:00:00.000Z", "subject": "Nhường chỗ", "closesAt": "2026-12-08T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 11 working days ahead; the rule is 3", "vi": "Gửi trước 11 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}, {"rule": "schedule.pending", "article": "meeting-principles", "verdict": "exceeds", "sentence": {"en": "Same time as registrations awaiting approval: 10/2026", "vi": "Trùng giờ với đăng ký chờ duyệt: 10/2026"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', 'fcc93409031963776766b117d916725b59d56a30b6a4c79348a66c9d103ec18c', '8d47640b0a08245f7134b6914762f65823235ae3a8aeba7b9b0cfeadcdb397e5'),
	(39, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-7e68-b5f7-d2370708d54b', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-7e68-b5f7-d2370708d54b', '{"number": "11/2026", "meeting": {"id": "01a205ea-be80-7ddd-bfb3-cca7f282bc26", "chair": "Chủ trì Nhường chỗ", "round": 0, "state": "scheduled", "track": "regular", "number": "11/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "address": "88260011@hnth.example", "endedAt": null, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "subject": "Nhường chỗ", "closesAt": "2026-12-08T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-08T00:00:00.000Z", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7e68-b5f7-d2370708d54b"}, "remarks": "Đồng ý"}', '8d47640b0a08245f7134b6914762f65823235ae3a8aeba7b9b0cfeadcdb397e5', 'ad701194c999c3ddd1475cc60b29db8e98c2167d0ebcf321f6b8316a758317b5'),
	(40, '2026-11-23 01:00:00+00', '01a205ea-be80-7487-b38e-78dbf049e4f4', 'Người đơn vị khác', 'waitlist.join', 'register-meetings', '{registration}', 'waitlist.joined', 'waitlist', '01a205ea-be80-7027-86c8-43c614bd6a35', NULL, '01a205ea-be80-7ae4-901b-d0dd38c49619', '{"entry": {"id": "01a205ea-be80-7027-86c8-43c614bd6a35", "kind": null, "offer": null, "state": "asked", "window": {"to": "2026-12-08T03:00:00.000Z", "from": "2026-12-08T01:00:00.000Z"}, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "closesAt": "2026-12-08T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": null, "registrationId": "01a205ea-be80-7ae4-901b-d0dd38c49619"}, "number": "12/2026"}', 'ad701194c999c3ddd1475cc60b29db8e98c2167d0ebcf321f6b8316a758317b5', '329bb0218f29c05bf3c741bb3ea42ddc9f4555fadc61d0d7cf0b2cde39e7f3cf'),
	(41, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'waitlist.decide', 'decide-registrations', '{focal-body,registration}', 'waitlist.decided', 'waitlist', '01a205ea-be80-7027-86c8-43c614bd6a35', NULL, '01a205ea-be80-7ae4-901b-d0dd38c49619', '{"entry": {"id": "01a205ea-be80-7027-86c8-43c614bd6a35", "kind": null, "offer": null, "state": "waiting", "window": {"to": "2026-12-08T03:00:00.000Z", "from": "2026-12-08T01:00:00.000Z"}, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "closesAt": "2026-12-08T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7c62-8555-48f204bae172", "registrationId": "01a205ea-be80-7ae4-901b-d0dd38c49619"}, "number": "12/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "verdict": "admit"}', '329bb0218f29c05bf3c741bb3ea42ddc9f4555fadc61d0d7cf0b2cde39e7f3cf', '668ac4da5428bdc92977a91f826249b7c4d482c54809e79fb3dc35ea72e00f39'),
	(42, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'meeting.cancel', 'decide-registrations', '{focal-body,registration}', 'meeting.cancelled', 'meeting', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-7e68-b5f7-d2370708d54b', '{"number": "11/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', '668ac4da5428bdc92977a91f826249b7c4d482c54809e79fb3dc35ea72e00f39', '07114ba2f66d1cb14abdf519bb621e708b41f3e8c446ff6d26562cca335dd83e'),
	(43, '2026-11-23 01:00:00+00', NULL, NULL, 'waitlist.offer', 'keep-time', '{preparation,focal-body}', 'waitlist.offered', 'waitlist', '01a205ea-be80-7027-86c8-43c614bd6a35', NULL, '01a205ea-be80-7ae4-901b-d0dd38c49619', '{"entry": {"id": "01a205ea-be80-7027-86c8-43c614bd6a35", "kind": null, "offer": {"opensAt": "2026-12-08T01:00:00.000Z", "closesAt": "2026-12-08T03:00:00.000Z", "expiresAt": "2026-11-23T05:00:00.000Z"}, "state": "offered", "window": {"to": "2026-12-08T03:00:00.000Z", "from": "2026-12-08T01:00:00.000Z"}, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "closesAt": "2026-12-08T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7c62-8555-48f204bae172", "registrationId": "01a205ea-be80-7ae4-901b-d0dd38c49619"}, "number": "12/2026"}', '07114ba2f66d1cb14abdf519bb621e708b41f3e8c446ff6d26562cca335dd83e', '45460495bb586083c319c18813c16c39b802532dff8d54f104c24e6ecfe2e622'),
	(49, '2026-11-23 01:00:00+00', '01a205ea-be80-7487-b38e-78dbf049e4f4', 'Người đơn vị khác', 'waitlist.join', 'register-meetings', '{registration}', 'waitlist.joined', 'waitlist', '01a205ea-be80-7e79-b1ab-4cec074f5a14', NULL, '01a205ea-be80-7327-9e49-67bafd18e94e', '{"entry": {"id": "01a205ea-be80-7e79-b1ab-4cec074f5a14", "kind": null, "offer": null, "state": "asked", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": null, "registrationId": "01a205ea-be80-7327-9e49-67bafd18e94e"}, "number": "15/2026"}', '886581c2af10e401666741a7c8c2ecd616ef646f62d745144eec18a980322c12', 'e120cf60781caa2ea00f45a57f11d92d5ae06537540f75480d7c8fcec22a9728'),
	(44, '2026-11-23 01:00:00+00', '01a205ea-be80-7487-b38e-78dbf049e4f4', 'Người đơn vị khác', 'waitlist.accept', 'register-meetings', '{registration}', 'waitlist.accepted', 'waitlist', '01a205ea-be80-7027-86c8-43c614bd6a35', '01a205ea-be80-7c1c-8f1b-43bb37f459e7', '01a205ea-be80-7ae4-901b-d0dd38c49619', '{"entry": {"id": "01a205ea-be80-7027-86c8-43c614bd6a35", "kind": null, "offer": null, "state": "booked", "window": {"to": "2026-12-08T03:00:00.000Z", "from": "2026-12-08T01:00:00.000Z"}, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "closesAt": "2026-12-08T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7c62-8555-48f204bae172", "registrationId": "01a205ea-be80-7ae4-901b-d0dd38c49619"}, "number": "12/2026", "meeting": {"id": "01a205ea-be80-7c1c-8f1b-43bb37f459e7", "chair": "Chủ trì Chờ chỗ", "round": 0, "state": "scheduled", "track": "regular", "number": "12/2026", "unitId": "01a205ea-be80-7f39-a4ec-92f86c5f7eeb", "address": "88260012@hnth.example", "endedAt": null, "opensAt": "2026-12-08T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "subject": "Chờ chỗ", "closesAt": "2026-12-08T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-08T00:00:00.000Z", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7ae4-901b-d0dd38c49619"}}', '45460495bb586083c319c18813c16c39b802532dff8d54f104c24e6ecfe2e622', 'bc40a7e886ce52d4ca3aaa65f31c97a8ff020227f83e92d839291273ce81c781'),
	(45, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-77e8-8265-cfbae116b65b', NULL, '01a205ea-be80-77e8-8265-cfbae116b65b', '{"id": "01a205ea-be80-77e8-8265-cfbae116b65b", "state": "submitted", "track": "regular", "number": "13/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"kind": "professional", "chair": "Chủ trì Chuyên môn", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-10T01:00:00.000Z", "subject": "Chuyên môn", "closesAt": "2026-12-10T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 13 working days ahead; the rule is 3", "vi": "Gửi trước 13 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', 'bc40a7e886ce52d4ca3aaa65f31c97a8ff020227f83e92d839291273ce81c781', '4ad85ac6e2e7cacc3dd8f2e3078cbe87a51786a2fbcb0fdbdd2bb769f8eff8c5'),
	(46, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-77e8-8265-cfbae116b65b', '{"number": "13/2026", "meeting": {"id": "01a205ea-be80-7479-a3c4-4c96acae8aa4", "chair": "Chủ trì Chuyên môn", "round": 0, "state": "scheduled", "track": "regular", "number": "13/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "address": "88260013@hnth.example", "endedAt": null, "opensAt": "2026-12-10T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "subject": "Chuyên môn", "closesAt": "2026-12-10T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-10T00:00:00.000Z", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-77e8-8265-cfbae116b65b"}, "remarks": "Đồng ý"}', '4ad85ac6e2e7cacc3dd8f2e3078cbe87a51786a2fbcb0fdbdd2bb769f8eff8c5', '700e0d2b446ea96a7fa35cd10c599a78719c8dda9988097a13bfcdd43459a43d'),
	(47, '2026-11-23 01:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', 'registration.submit', 'register-meetings', '{registration}', 'registration.submitted', 'registration', '01a205ea-be80-722e-b87b-60f5c39ea9d9', NULL, '01a205ea-be80-722e-b87b-60f5c39ea9d9', '{"id": "01a205ea-be80-722e-b87b-60f5c39ea9d9", "state": "submitted", "track": "regular", "number": "14/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "request": {"kind": "professional", "chair": "Chủ trì Chuyên môn khác", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chuyên môn khác", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}, "rulings": [{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}], "decidedAt": null, "decidedBy": null, "meetingId": null, "submittedAt": "2026-11-23T01:00:00.000Z", "submittedBy": "01a205ea-be80-7c90-b0bd-69d67b73cfd8", "decisionDueAt": "2026-11-25T17:00:00.000Z", "decisionReason": null}', '700e0d2b446ea96a7fa35cd10c599a78719c8dda9988097a13bfcdd43459a43d', 'b40f3016f6b1c9dd2411b63c2d9b6174f77d4a539d446190dac8518fe3b87be7'),
	(48, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'registration.approve', 'decide-registrations', '{focal-body,registration}', 'registration.approved', 'registration', '01a205ea-be80-722e-b87b-60f5c39ea9d9', '01a205ea-be80-73e3-8613-edf3724a4a41', '01a205ea-be80-722e-b87b-60f5c39ea9d9', '{"number": "14/2026", "meeting": {"id": "01a205ea-be80-73e3-8613-edf3724a4a41", "chair": "Chủ trì Chuyên môn khác", "round": 0, "state": "scheduled", "track": "regular", "number": "14/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "address": "88260014@hnth.example", "endedAt": null, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "subject": "Chuyên môn khác", "closesAt": "2026-12-11T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-11T00:00:00.000Z", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-722e-b87b-60f5c39ea9d9"}, "remarks": "Đồng ý"}', 'b40f3016f6b1c9dd2411b63c2d9b6174f77d4a539d446190dac8518fe3b87be7', '886581c2af10e401666741a7c8c2ecd616ef646f62d745144eec18a980322c12'),
	(50, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'waitlist.decide', 'decide-registrations', '{focal-body,registration}', 'waitlist.decided', 'waitlist', '01a205ea-be80-7e79-b1ab-4cec074f5a14', NULL, '01a205ea-be80-7327-9e49-67bafd18e94e', '{"entry": {"id": "01a205ea-be80-7e79-b1ab-4cec074f5a14", "kind": null, "offer": null, "state": "waiting", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7c62-8555-48f204bae172", "registrationId": "01a205ea-be80-7327-9e49-67bafd18e94e"}, "number": "15/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "verdict": "admit"}', 'e120cf60781caa2ea00f45a57f11d92d5ae06537540f75480d7c8fcec22a9728', '4199993c50d74dff5f887269838dc0cdaa9f8bbf2cd204a11274f9b70ff29481'),
	(51, '2026-11-23 01:00:00+00', '01a205ea-be80-7487-b38e-78dbf049e4f4', 'Người đơn vị khác', 'waitlist.join', 'register-meetings', '{registration}', 'waitlist.joined', 'waitlist', '01a205ea-be80-7c4e-8bb8-74d0a44a2d8a', NULL, '01a205ea-be80-7dab-ab06-933861dc1999', '{"entry": {"id": "01a205ea-be80-7c4e-8bb8-74d0a44a2d8a", "kind": null, "offer": null, "state": "asked", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": null, "registrationId": "01a205ea-be80-7dab-ab06-933861dc1999"}, "number": "16/2026"}', '4199993c50d74dff5f887269838dc0cdaa9f8bbf2cd204a11274f9b70ff29481', '9e1cb2b8f50d25400f4fbc1d713167f532872f22dc5b0b1a31b3e8fe9a3f0a98'),
	(52, '2026-11-23 01:00:00+00', '01a205ea-be80-7487-b38e-78dbf049e4f4', 'Người đơn vị khác', 'waitlist.join', 'register-meetings', '{registration}', 'waitlist.joined', 'waitlist', '01a205ea-be80-7789-9d1e-62a796610186', NULL, '01a205ea-be80-7112-bdff-41003b538899', '{"entry": {"id": "01a205ea-be80-7789-9d1e-62a796610186", "kind": null, "offer": null, "state": "asked", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": null, "registrationId": "01a205ea-be80-7112-bdff-41003b538899"}, "number": "17/2026"}', '9e1cb2b8f50d25400f4fbc1d713167f532872f22dc5b0b1a31b3e8fe9a3f0a98', '1b49be9ea8137414ce2159f031bd43fae6c56cbf01278d10800afd630e7e4d10'),
	(53, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'waitlist.decide', 'decide-registrations', '{focal-body,registration}', 'waitlist.decided', 'waitlist', '01a205ea-be80-7789-9d1e-62a796610186', NULL, '01a205ea-be80-7112-bdff-41003b538899', '{"entry": {"id": "01a205ea-be80-7789-9d1e-62a796610186", "kind": null, "offer": null, "state": "waiting", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7c62-8555-48f204bae172", "registrationId": "01a205ea-be80-7112-bdff-41003b538899"}, "number": "17/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "verdict": "admit"}', '1b49be9ea8137414ce2159f031bd43fae6c56cbf01278d10800afd630e7e4d10', '6d220cf8c6d3adedbe291e2a2b65e246305f73d5e4d426ffadf2e4c3e4a9c558'),
	(54, '2026-11-23 01:00:00+00', '01a205ea-be80-7487-b38e-78dbf049e4f4', 'Người đơn vị khác', 'waitlist.leave', 'register-meetings', '{registration}', 'waitlist.left', 'waitlist', '01a205ea-be80-7789-9d1e-62a796610186', NULL, '01a205ea-be80-7112-bdff-41003b538899', '{"entry": {"id": "01a205ea-be80-7789-9d1e-62a796610186", "kind": null, "offer": null, "state": "left", "window": {"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}, "opensAt": "2026-12-11T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "closesAt": "2026-12-11T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": false, "meetingId": null, "admittedBy": "01a205ea-be80-7c62-8555-48f204bae172", "registrationId": "01a205ea-be80-7112-bdff-41003b538899"}, "number": "17/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban"}', '6d220cf8c6d3adedbe291e2a2b65e246305f73d5e4d426ffadf2e4c3e4a9c558', 'd463fb7f3a641c34db92ba5620f188a8baae89ed764ca3096ba86b1b8e6a7ad0'),
	(55, '2026-11-23 01:00:00+00', '01a205ea-be80-7487-b38e-78dbf049e4f4', 'Người đơn vị khác', 'preemption.request', 'register-meetings', '{registration}', 'preemption.requested', 'preemption', '01a205ea-be80-7814-a8a7-cb1bbe5910cd', NULL, '01a205ea-be80-7e21-937e-abacb6d0c791', '{"number": "18/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "preemption": {"id": "01a205ea-be80-7814-a8a7-cb1bbe5910cd", "state": "requested", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "decidedAt": null, "decidedBy": null, "requestedAt": "2026-11-23T01:00:00.000Z", "requestedBy": "01a205ea-be80-7487-b38e-78dbf049e4f4", "decisionReason": null, "registrationId": "01a205ea-be80-7e21-937e-abacb6d0c791"}}', 'd463fb7f3a641c34db92ba5620f188a8baae89ed764ca3096ba86b1b8e6a7ad0', 'bef0db567c83f3b66d174a9182317dd347cf4a171fb7f2ad9fe04615f87f73b8'),
	(56, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'meeting.cancel', 'decide-registrations', '{focal-body,registration}', 'meeting.cancelled', 'meeting', '01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-77e8-8265-cfbae116b65b', '{"before": {"id": "01a205ea-be80-7479-a3c4-4c96acae8aa4", "chair": "Chủ trì Chuyên môn", "round": 0, "state": "scheduled", "track": "regular", "number": "13/2026", "unitId": "01a205ea-be80-797c-b789-01e844d1b924", "address": "88260013@hnth.example", "endedAt": null, "opensAt": "2026-12-10T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "subject": "Chuyên môn", "closesAt": "2026-12-10T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-10T00:00:00.000Z", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-77e8-8265-cfbae116b65b"}, "number": "13/2026", "reason": "Cuộc họp phải nhường điểm cầu cho một cuộc họp có mức ưu tiên cao hơn. Xin lỗi quý cơ quan về sự thay đổi này; cuộc họp được xếp đầu danh sách chờ. Lý do: Theo chỉ đạo của Văn phòng Ủy ban", "alternatives": [{"kind": "move", "opensAt": "2026-12-10T03:00:00.000Z", "closesAt": "2026-12-10T05:00:00.000Z"}, {"kind": "other-day", "opensAt": "2026-12-11T03:00:00.000Z", "closesAt": "2026-12-11T05:00:00.000Z"}, {"kind": "swap-site", "swaps": [{"to": "01a205ea-be80-71dc-baf2-79cfa002d2a6", "from": "01a205ea-be80-70c6-a76c-a279aaeeed32"}, {"to": "01a205ea-be80-76f2-a330-e8585e81c662", "from": "01a205ea-be80-77a8-976c-919aaa0bbdf9"}]}]}', 'bef0db567c83f3b66d174a9182317dd347cf4a171fb7f2ad9fe04615f87f73b8', '48c2914d3a47ef8d5c3c4c8c08877b9739427db458f4ec28cc4238f158f17c52'),
	(57, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'preemption.decide', 'decide-registrations', '{focal-body,registration}', 'preemption.decided', 'preemption', '01a205ea-be80-7814-a8a7-cb1bbe5910cd', '01a205ea-be80-7ea2-a2a4-ae61ab522da7', '01a205ea-be80-7e21-937e-abacb6d0c791', '{"number": "18/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "gaveWay": ["13/2026"], "meeting": {"id": "01a205ea-be80-7ea2-a2a4-ae61ab522da7", "chair": "Chủ trì Chờ chỗ", "round": 0, "state": "scheduled", "track": "regular", "number": "18/2026", "unitId": "01a205ea-be80-7f39-a4ec-92f86c5f7eeb", "address": "88260018@hnth.example", "endedAt": null, "opensAt": "2026-12-10T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "subject": "Chờ chỗ", "closesAt": "2026-12-10T03:00:00.000Z", "revision": 0, "endReason": null, "startedAt": null, "checkDueAt": "2026-12-10T00:00:00.000Z", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "gateClosedAt": null, "checkShortened": false, "registrationId": "01a205ea-be80-7e21-937e-abacb6d0c791"}, "verdict": "grant"}', '48c2914d3a47ef8d5c3c4c8c08877b9739427db458f4ec28cc4238f158f17c52', 'aa38a97bb2db50f1c078cf29ce0a816c102eca7a1d289141c4478adf4afedafd'),
	(58, '2026-11-23 01:00:00+00', '01a205ea-be80-7487-b38e-78dbf049e4f4', 'Người đơn vị khác', 'preemption.request', 'register-meetings', '{registration}', 'preemption.requested', 'preemption', '01a205ea-be80-7bd1-a56f-5567bd8bef4c', NULL, '01a205ea-be80-7ef0-8a49-bcee50722f9b', '{"number": "19/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "preemption": {"id": "01a205ea-be80-7bd1-a56f-5567bd8bef4c", "state": "requested", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "decidedAt": null, "decidedBy": null, "requestedAt": "2026-11-23T01:00:00.000Z", "requestedBy": "01a205ea-be80-7487-b38e-78dbf049e4f4", "decisionReason": null, "registrationId": "01a205ea-be80-7ef0-8a49-bcee50722f9b"}}', 'aa38a97bb2db50f1c078cf29ce0a816c102eca7a1d289141c4478adf4afedafd', 'a24bc97032a319d5c4714fefe6fd53387badf53afb6888ffcfd6559f2cf332c2'),
	(59, '2026-11-23 01:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', 'preemption.decide', 'decide-registrations', '{focal-body,registration}', 'preemption.decided', 'preemption', '01a205ea-be80-7bd1-a56f-5567bd8bef4c', NULL, '01a205ea-be80-7ef0-8a49-bcee50722f9b', '{"number": "19/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "verdict": "refuse"}', 'a24bc97032a319d5c4714fefe6fd53387badf53afb6888ffcfd6559f2cf332c2', '5c07654d53c8da7c4ee535e0362831a894755d5607813a045fd0b24b0aec098d'),
	(60, '2026-11-23 01:00:00+00', '01a205ea-be80-7487-b38e-78dbf049e4f4', 'Người đơn vị khác', 'preemption.request', 'register-meetings', '{registration}', 'preemption.requested', 'preemption', '01a205ea-be80-7ad5-b064-a4e2be2e1e67', NULL, '01a205ea-be80-7cf3-b8af-9483c91928e0', '{"number": "20/2026", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "preemption": {"id": "01a205ea-be80-7ad5-b064-a4e2be2e1e67", "state": "requested", "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "decidedAt": null, "decidedBy": null, "requestedAt": "2026-11-23T01:00:00.000Z", "requestedBy": "01a205ea-be80-7487-b38e-78dbf049e4f4", "decisionReason": null, "registrationId": "01a205ea-be80-7cf3-b8af-9483c91928e0"}}', '5c07654d53c8da7c4ee535e0362831a894755d5607813a045fd0b24b0aec098d', 'c4258550b2734f9874acec49e292c33a6aaa6e4eb8c1f5f90e0668f523e75101'),
	(61, '2026-11-23 01:00:00+00', NULL, NULL, 'waitlist.offer', 'keep-time', '{preparation,focal-body}', 'waitlist.offered', 'waitlist', '01a205ea-be80-7d71-bfed-e7acf04c66d8', '01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-77e8-8265-cfbae116b65b', '{"entry": {"id": "01a205ea-be80-7d71-bfed-e7acf04c66d8", "kind": "professional", "offer": {"opensAt": "2026-12-10T03:00:00.000Z", "closesAt": "2026-12-10T05:00:00.000Z", "expiresAt": "2026-11-23T05:00:00.000Z"}, "state": "offered", "window": {"to": "2026-12-17T17:00:00.000Z", "from": "2026-12-10T01:00:00.000Z"}, "opensAt": "2026-12-10T01:00:00.000Z", "siteIds": ["01a205ea-be80-70c6-a76c-a279aaeeed32", "01a205ea-be80-77a8-976c-919aaa0bbdf9"], "closesAt": "2026-12-10T03:00:00.000Z", "joinedAt": "2026-11-23T01:00:00.000Z", "displaced": true, "meetingId": "01a205ea-be80-7479-a3c4-4c96acae8aa4", "admittedBy": "01a205ea-be80-7c62-8555-48f204bae172", "registrationId": "01a205ea-be80-77e8-8265-cfbae116b65b"}, "number": "13/2026"}', 'c4258550b2734f9874acec49e292c33a6aaa6e4eb8c1f5f90e0668f523e75101', 'b4e7758c1aa1627ce973ca491b9ba3e46ee2b9a8c8c28b6b4004e96ca593fc83'),
	(62, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'provision.amend', 'keep-regulation', '{focal-body}', 'provision.amended', 'provision', 'call-rate', NULL, NULL, '{"key": "call-rate", "after": {"unit": "kbit/s", "amount": 1920}, "before": {"unit": "kbit/s", "amount": 1920}}', 'b4e7758c1aa1627ce973ca491b9ba3e46ee2b9a8c8c28b6b4004e96ca593fc83', 'a58878c5cffa4eb532f3afd336f96042c1d307b3db3005e97e482c16682b0b49'),
	(63, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'priority.set', 'keep-regulation', '{focal-body}', 'priority.set', 'priority', '01a205ea-be80-7edb-b323-2e84a3dd7c25', NULL, NULL, '{"order": ["emergency", "leaders", "professional"], "before": ["emergency", "leaders", "inter-agency", "professional"]}', 'a58878c5cffa4eb532f3afd336f96042c1d307b3db3005e97e482c16682b0b49', 'eff84fdb7cd22e53365ec402eee3b172dd445ad83229a9e231cedfed3a83fa8c'),
	(64, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'regulation.amend', 'keep-regulation', '{focal-body}', 'regulation.amended', 'regulation', '1', NULL, NULL, '{"days": [{"date": "2027-01-01", "after": "holiday", "before": "holiday"}], "moved": [{"id": "01a205ea-be80-7825-975f-79f58169614f", "number": "9/2026-05", "checkDueAt": "2027-01-04T00:30:00.000Z"}], "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "decision": "99/QĐ-UBND", "revision": 1, "provisions": [{"key": "check-complete-before", "after": {"unit": "minute", "amount": 90}, "before": {"unit": "minute", "amount": 60}}], "effectiveAt": "2026-12-31T17:00:00.000Z"}', 'eff84fdb7cd22e53365ec402eee3b172dd445ad83229a9e231cedfed3a83fa8c', '327f799d86457e02aaac99e576e27a68e8929dd8799ed8b9300ed17d9b1e74b3'),
	(65, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'regulation.set-holidays', 'keep-regulation', '{focal-body}', 'regulation.holidays-set', 'regulation', '2', NULL, NULL, '{"days": [{"date": "2028-01-01", "kind": "holiday", "name": {"en": "New Year", "vi": "Tết Dương lịch"}}], "year": 2028, "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "revision": 2}', '327f799d86457e02aaac99e576e27a68e8929dd8799ed8b9300ed17d9b1e74b3', '64b3d99f1b44522c8da38da912ef06e4a856bb4cc8452c3440fa97f3c42e38f8'),
	(66, '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', 'regulation.write-article', 'keep-regulation', '{focal-body}', 'regulation.article-written', 'regulation', '3', NULL, NULL, '{"key": "room", "number": null, "reason": "Theo chỉ đạo của Văn phòng Ủy ban", "chapter": 2, "revision": 3, "instrument": "345/QĐ-UBND", "effectiveAt": "2026-11-23T01:00:00.000Z"}', '64b3d99f1b44522c8da38da912ef06e4a856bb4cc8452c3440fa97f3c42e38f8', 'd8c6ed302d9d98871769969cc81a445034f9de8bc82b5659e7739b76a9a779db'),
	(69, '2026-11-23 01:30:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 'readiness.confirm', 'check-rooms', '{preparation,site-duties}', 'readiness.confirmed', 'readiness', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '{"item": "line", "late": false, "note": "", "siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "verdict": "pass"}', '921bd8045e8088c53ac87d050c77b573d4fc201e0ea5a3706ff29208ef33bcff', 'acef7322dedbc1356df8eedef2561dfc415af5dc768eafef0c0321057a1f7453'),
	(70, '2026-11-23 02:00:00+00', NULL, NULL, 'readiness.close', 'keep-time', '{preparation,focal-body}', 'readiness.closed', 'readiness', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '{"dueAt": "2026-11-23T02:00:00.000Z", "ready": 0, "sites": [{"siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "verdict": "unknown", "technician": {"id": "01a205ea-be80-7b63-b437-ca54858ad082", "name": "Cán bộ technician", "phone": "0912345678", "position": ""}, "shortcomings": [{"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-77a8-976c-919aaa0bbdf9", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}], "closedAt": "2026-11-23T02:00:00.000Z", "notReady": 2, "shortened": false}', 'acef7322dedbc1356df8eedef2561dfc415af5dc768eafef0c0321057a1f7453', 'a51104fe3e51a4df5633bef1435cedb5e80c6a8d3114b78591b2358a32f51ee8'),
	(71, '2026-11-23 03:00:00+00', NULL, NULL, 'meeting.connect', 'keep-time', '{preparation,focal-body}', 'meeting.started', 'meeting', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '{"early": false, "sites": 2, "number": "7/2026", "address": "88260007@hnth.example"}', 'a51104fe3e51a4df5633bef1435cedb5e80c6a8d3114b78591b2358a32f51ee8', '68c06609b322eaab4fa97d87e728cfffc764bc7c53967ffe40630e4e9355b57c'),
	(78, '2026-11-23 06:30:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 'meeting.set-microphones', 'operate-meetings', '{focal-body,in-meeting}', 'meeting.microphones-set', 'meeting', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '{"sites": "all", "state": "muted", "except": []}', '75a57abf224395da952574d6cd335b1ba6910c5d8bf78d82d9c46334b4e942e2', 'd3906846fcd6735c185e136ffe5806fbe906c671aec42ad30bceaf319ae9b121'),
	(79, '2026-11-23 07:20:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 'directory.issue', 'keep-directory', '{focal-body,site-duties}', 'directory.issued', 'directory', '01a20746-a500-7e06-8173-a7d2ab24fdb9', NULL, NULL, '{"note": "Danh bạ đầu tiên", "added": ["ban-dan-toc", "so-cong-thuong", "so-gddt", "so-gtvt", "so-khdt", "so-khcn", "so-ldtbxh", "so-ngoai-vu", "so-noi-vu", "so-nnptnt", "so-tai-chinh", "so-tnmt", "so-tttt", "so-tu-phap", "so-vhttdl", "so-xay-dung", "so-y-te", "thanh-tra", "vp-ubnd", "chiem-hoa", "ham-yen", "lam-binh", "na-hang", "son-duong", "yen-son", "tp-tuyen-quang", "vp-hdnd", "vp-tinh-uy", "xa-na-hang"], "sites": 29, "number": "1/2026", "removed": [], "revised": []}', 'd3906846fcd6735c185e136ffe5806fbe906c671aec42ad30bceaf319ae9b121', '38e33e6d9577b9803e84c709be1bf3d77b1ee418243f02762f8c201744408fb4'),
	(80, '2026-11-23 07:20:00+00', '01a205ea-be80-7b63-b437-ca54858ad082', 'Cán bộ technician', 'directory.acknowledge', 'acknowledge-directory', '{site-duties}', 'directory.acknowledged', 'directory', '01a20746-a500-7e06-8173-a7d2ab24fdb9', NULL, NULL, '{"site": "Ban Dân tộc", "number": "1/2026"}', '38e33e6d9577b9803e84c709be1bf3d77b1ee418243f02762f8c201744408fb4', 'e8a372356eca265b1b0b18f4a36aff5af1bff83be4d9ac3456b22737bff2aeb1'),
	(72, '2026-11-23 03:00:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 'meeting.set-microphones', 'operate-meetings', '{focal-body,in-meeting}', 'meeting.microphones-set', 'meeting', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '{"sites": "all", "state": "muted", "except": []}', '68c06609b322eaab4fa97d87e728cfffc764bc7c53967ffe40630e4e9355b57c', 'e56ed7697f10425c982df8c4cc80eaeddb3fef53f67e89b5b96b4ae9546299ce'),
	(73, '2026-11-23 03:50:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 'meeting.close', 'operate-meetings', '{focal-body,in-meeting}', 'meeting.closed', 'meeting', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '{"number": "7/2026", "conclusion": "Kết luận số 5"}', 'e56ed7697f10425c982df8c4cc80eaeddb3fef53f67e89b5b96b4ae9546299ce', 'b36742cf0a690c85ba839972a4732bbd03fb6ebebde2d99cfda8a127a5c47015'),
	(74, '2026-11-23 05:00:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 'readiness.confirm', 'check-rooms', '{preparation,site-duties}', 'readiness.confirmed', 'readiness', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '{"item": "power", "late": false, "note": "", "siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "verdict": "pass"}', 'b36742cf0a690c85ba839972a4732bbd03fb6ebebde2d99cfda8a127a5c47015', '8174626a6e341cb02a31cca2025505cb02a25eb16e99e8dbcb41a4316a3ec74d'),
	(75, '2026-11-23 05:00:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 'readiness.confirm', 'check-rooms', '{preparation,site-duties}', 'readiness.confirmed', 'readiness', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '{"item": "line", "late": false, "note": "", "siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "verdict": "pass"}', '8174626a6e341cb02a31cca2025505cb02a25eb16e99e8dbcb41a4316a3ec74d', '15736032622ef450a6ef583f1c96335850516b3043816083eb80558833a63c0e'),
	(76, '2026-11-23 05:30:00+00', NULL, NULL, 'readiness.close', 'keep-time', '{preparation,focal-body}', 'readiness.closed', 'readiness', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '{"dueAt": "2026-11-23T05:30:00.000Z", "ready": 0, "sites": [{"siteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "verdict": "unknown", "technician": {"id": "01a205ea-be80-7b63-b437-ca54858ad082", "name": "Cán bộ technician", "phone": "0912345678", "position": ""}, "shortcomings": [{"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-71dc-baf2-79cfa002d2a6", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}, {"siteId": "01a205ea-be80-7802-aadd-e78ea6691370", "verdict": "unknown", "technician": null, "shortcomings": [{"note": "", "check": "reachable", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "credentials", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "registered", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "camera", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "microphone", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "software", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "power", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "line", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "sound", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "picture", "article": "preparation", "verdict": "unknown"}, {"note": "", "check": "light", "article": "room", "verdict": "unknown"}, {"note": "", "check": "name-signs", "article": "room", "verdict": "unknown"}]}], "closedAt": "2026-11-23T05:30:00.000Z", "notReady": 3, "shortened": false}', '15736032622ef450a6ef583f1c96335850516b3043816083eb80558833a63c0e', '37c605f715468e2d26baab1a699ab6de0cecc6281b759a3d6f26936f20a1b8a9'),
	(77, '2026-11-23 06:30:00+00', NULL, NULL, 'meeting.connect', 'keep-time', '{preparation,focal-body}', 'meeting.started', 'meeting', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '{"early": false, "sites": 3, "number": "8/2026", "address": "88260008@hnth.example"}', '37c605f715468e2d26baab1a699ab6de0cecc6281b759a3d6f26936f20a1b8a9', '75a57abf224395da952574d6cd335b1ba6910c5d8bf78d82d9c46334b4e942e2');
INSERT INTO public.journal_head VALUES
	(true, 80, 'e8a372356eca265b1b0b18f4a36aff5af1bff83be4d9ac3456b22737bff2aeb1');
INSERT INTO public.leases VALUES
	('meeting:01a205ea-be80-74a0-b1eb-2e6cb5efb24d', NULL, 1, '2026-11-23 04:00:00+00'),
	('meeting:01a205ea-be80-756b-85b8-f6d83d5cdb18', NULL, 1, '2026-11-23 07:30:00+00');
INSERT INTO public.lines VALUES
	('01a205ea-be80-7190-b85e-8c267b218a50', '01a205ea-be80-70c6-a76c-a279aaeeed32', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7bed-ba01-d25dfc3dee5c', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-792f-be9e-37dbb67a4dbe', '01a205ea-be80-71dc-baf2-79cfa002d2a6', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7ce4-8406-4f7e59850381', '01a205ea-be80-7802-aadd-e78ea6691370', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-70c2-9e76-f9995747223c', '01a205ea-be80-7461-a9a3-9a21c309821d', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7289-96eb-f21d76402433', '01a205ea-be80-7b92-b767-6cac0f96ea30', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7b6a-97f4-7b1e0ea05918', '01a205ea-be80-72c2-bc34-76fd4f4e6ca0', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7ad3-89eb-b09c700e3e74', '01a205ea-be80-7976-9227-291a14f8759b', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7412-aae2-9c719650d024', '01a205ea-be80-79d8-b800-cddfe9150967', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7c78-b9de-5107f5033b7c', '01a205ea-be80-748b-b1af-1a42b51bd495', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7d3a-9d54-87de0cf5ebcc', '01a205ea-be80-76f2-a330-e8585e81c662', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7eae-ad15-6ac156b9f6e6', '01a205ea-be80-7625-8ed8-ea3952f14071', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7a3c-833a-a8ecbc23f469', '01a205ea-be80-7aca-891c-ad776cca46b7', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7cf8-8f25-e3a7fc8d824c', '01a205ea-be80-702d-aa9a-97480a903cb9', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-71b5-9903-18a221b352fa', '01a205ea-be80-7bff-b464-13282cde0f07', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7085-ad42-76937019e3c6', '01a205ea-be80-7d26-9a2c-fba42fc77882', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7073-a829-1a61e30ceccb', '01a205ea-be80-7cb1-92b7-9742d96029c6', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7f68-88a8-a973bffb385c', '01a205ea-be80-7850-947d-26783d280fbb', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7536-9556-aebe4a7b7754', '01a205ea-be80-7601-98fb-7f4e32875860', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7678-9755-bd3d11934012', '01a205ea-be80-77a2-844b-283df1aacbb6', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7e65-84df-fdf4ef519e43', '01a205ea-be80-7203-936d-517519b56dbc', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-70b9-922d-4579c09672c1', '01a205ea-be80-7a31-bd0f-7cfecbfebe53', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7dce-8a65-0c19f963ebeb', '01a205ea-be80-7afe-b704-e8dd6d653dbb', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7950-a27d-2d30f595d52e', '01a205ea-be80-7c33-b82f-89c8b41fe467', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-7168-86e4-6b080f6c9fe0', '01a205ea-be80-75ad-b8e9-31d371ec6171', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-728a-b4a0-a33fc72fcc15', '01a205ea-be80-7a2e-b4ae-d82ac822ad5f', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-76f5-90c1-f4cd7d50faf7', '01a205ea-be80-7f0b-870f-beffb2b95b7a', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-71a2-af38-6e725967db4d', '01a205ea-be80-7c01-98c0-b27b432c2d78', 'Mạng truyền số liệu chuyên dùng (TSLCD)', '', NULL, NULL),
	('01a205ea-be80-71fc-817b-2cdd9c3b74b8', '01a205ea-be80-70c6-a76c-a279aaeeed32', 'Internet dự phòng', 'Viettel', 50, NULL);
INSERT INTO public.meeting_sites VALUES
	('01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 1),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-71dc-baf2-79cfa002d2a6', 1),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-7802-aadd-e78ea6691370', 2),
	('01a205ea-be80-7079-8201-43155e2fc77f', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-7079-8201-43155e2fc77f', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 1),
	('01a205ea-be80-7d82-9409-d511df95208a', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-7d82-9409-d511df95208a', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 1),
	('01a205ea-be80-7382-9ebe-87b30f2eac46', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-7382-9ebe-87b30f2eac46', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 1),
	('01a205ea-be80-772a-942b-0153749737c6', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-772a-942b-0153749737c6', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 1),
	('01a205ea-be80-7825-975f-79f58169614f', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-7825-975f-79f58169614f', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 1),
	('01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 1),
	('01a205ea-be80-7c1c-8f1b-43bb37f459e7', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-7c1c-8f1b-43bb37f459e7', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 1),
	('01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 1),
	('01a205ea-be80-73e3-8613-edf3724a4a41', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-73e3-8613-edf3724a4a41', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 1),
	('01a205ea-be80-7ea2-a2a4-ae61ab522da7', '01a205ea-be80-70c6-a76c-a279aaeeed32', 0),
	('01a205ea-be80-7ea2-a2a4-ae61ab522da7', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 1);
INSERT INTO public.meeting_wishes VALUES
	('01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-70c6-a76c-a279aaeeed32', true, 'muted', '2026-11-23 03:00:00+00'),
	('01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-77a8-976c-919aaa0bbdf9', true, 'muted', '2026-11-23 03:00:00+00'),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-70c6-a76c-a279aaeeed32', true, 'muted', '2026-11-23 06:30:00+00'),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-71dc-baf2-79cfa002d2a6', true, 'muted', '2026-11-23 06:30:00+00'),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-7802-aadd-e78ea6691370', true, 'muted', '2026-11-23 06:30:00+00');
INSERT INTO public.meetings VALUES
	('01a205ea-be80-7079-8201-43155e2fc77f', '01a205ea-be80-7c90-a715-6b872617ffa0', '9/2026-01', 'Giao ban tuần', 'Chủ trì Giao ban tuần', '01a205ea-be80-797c-b789-01e844d1b924', 'regular', '2026-12-07 01:00:00+00', '2026-12-07 02:00:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '8826000901@hnth.example', 'scheduled', '2026-12-07 00:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-7d82-9409-d511df95208a', '01a205ea-be80-7c90-a715-6b872617ffa0', '9/2026-03', 'Giao ban tuần', 'Chủ trì Giao ban tuần', '01a205ea-be80-797c-b789-01e844d1b924', 'regular', '2026-12-21 01:00:00+00', '2026-12-21 02:00:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '8826000903@hnth.example', 'cancelled', '2026-12-21 00:00:00+00', false, NULL, NULL, '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', 0, 0),
	('01a205ea-be80-7382-9ebe-87b30f2eac46', '01a205ea-be80-7c90-a715-6b872617ffa0', '9/2026-02', 'Giao ban tuần', 'Chủ trì Giao ban tuần', '01a205ea-be80-797c-b789-01e844d1b924', 'regular', '2026-12-14 01:00:00+00', '2026-12-14 02:00:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '8826000902@hnth.example', 'scheduled', '2026-12-14 00:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-772a-942b-0153749737c6', '01a205ea-be80-7c90-a715-6b872617ffa0', '9/2026-04', 'Giao ban tuần', 'Chủ trì Giao ban tuần', '01a205ea-be80-797c-b789-01e844d1b924', 'regular', '2026-12-28 02:00:00+00', '2026-12-28 02:45:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '8826000904@hnth.example', 'scheduled', '2026-12-28 01:00:00+00', false, NULL, NULL, NULL, NULL, 1, 0),
	('01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-7e68-b5f7-d2370708d54b', '11/2026', 'Nhường chỗ', 'Chủ trì Nhường chỗ', '01a205ea-be80-797c-b789-01e844d1b924', 'regular', '2026-12-08 01:00:00+00', '2026-12-08 03:00:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '88260011@hnth.example', 'cancelled', '2026-12-08 00:00:00+00', false, NULL, NULL, '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', 0, 0),
	('01a205ea-be80-7c1c-8f1b-43bb37f459e7', '01a205ea-be80-7ae4-901b-d0dd38c49619', '12/2026', 'Chờ chỗ', 'Chủ trì Chờ chỗ', '01a205ea-be80-7f39-a4ec-92f86c5f7eeb', 'regular', '2026-12-08 01:00:00+00', '2026-12-08 03:00:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '88260012@hnth.example', 'scheduled', '2026-12-08 00:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-73e3-8613-edf3724a4a41', '01a205ea-be80-722e-b87b-60f5c39ea9d9', '14/2026', 'Chuyên môn khác', 'Chủ trì Chuyên môn khác', '01a205ea-be80-797c-b789-01e844d1b924', 'regular', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '88260014@hnth.example', 'scheduled', '2026-12-11 00:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-77e8-8265-cfbae116b65b', '13/2026', 'Chuyên môn', 'Chủ trì Chuyên môn', '01a205ea-be80-797c-b789-01e844d1b924', 'regular', '2026-12-10 01:00:00+00', '2026-12-10 03:00:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '88260013@hnth.example', 'cancelled', '2026-12-10 00:00:00+00', false, NULL, NULL, '2026-11-23 01:00:00+00', 'Cuộc họp phải nhường điểm cầu cho một cuộc họp có mức ưu tiên cao hơn. Xin lỗi quý cơ quan về sự thay đổi này; cuộc họp được xếp đầu danh sách chờ. Lý do: Theo chỉ đạo của Văn phòng Ủy ban', 0, 0),
	('01a205ea-be80-7ea2-a2a4-ae61ab522da7', '01a205ea-be80-7e21-937e-abacb6d0c791', '18/2026', 'Chờ chỗ', 'Chủ trì Chờ chỗ', '01a205ea-be80-7f39-a4ec-92f86c5f7eeb', 'regular', '2026-12-10 01:00:00+00', '2026-12-10 03:00:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '88260018@hnth.example', 'scheduled', '2026-12-10 00:00:00+00', false, NULL, NULL, NULL, NULL, 0, 0),
	('01a205ea-be80-7825-975f-79f58169614f', '01a205ea-be80-7c90-a715-6b872617ffa0', '9/2026-05', 'Giao ban tuần', 'Chủ trì Giao ban tuần', '01a205ea-be80-797c-b789-01e844d1b924', 'regular', '2027-01-04 02:00:00+00', '2027-01-04 02:45:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '8826000905@hnth.example', 'scheduled', '2027-01-04 00:30:00+00', false, NULL, NULL, NULL, NULL, 1, 0),
	('01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '7/2026', 'Đã kết thúc', 'Chủ trì Đã kết thúc', '01a205ea-be80-797c-b789-01e844d1b924', 'unplanned', '2026-11-23 03:00:00+00', '2026-11-23 04:00:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '88260007@hnth.example', 'closed', '2026-11-23 02:00:00+00', false, '2026-11-23 02:00:00+00', '2026-11-23 03:00:00+00', '2026-11-23 03:50:00+00', 'Kết luận số 5', 1, 1),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '8/2026', 'Đang họp', 'Chủ trì Đang họp', '01a205ea-be80-797c-b789-01e844d1b924', 'unplanned', '2026-11-23 06:30:00+00', '2026-11-23 08:00:00+00', '01a205ea-be80-70c6-a76c-a279aaeeed32', '88260008@hnth.example', 'running', '2026-11-23 05:30:00+00', false, '2026-11-23 05:30:00+00', '2026-11-23 06:30:00+00', NULL, NULL, 1, 0);
INSERT INTO public.notice_feed VALUES
	(true, 78);
INSERT INTO public.notice_settings VALUES
	('01a205ea-be80-7b01-ae9e-5c6bc01be27f', 'en', '{}');
INSERT INTO public.notices OVERRIDING SYSTEM VALUE VALUES
	(1, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 1/2026 Chờ duyệt", "vi": "Có đăng ký chờ phê duyệt: 1/2026 Chờ duyệt"}', '{"en": "Opens 08:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-73bc-9f2c-97736f375d13', '01a205ea-be80-73bc-9f2c-97736f375d13', NULL, 'journal:13', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(2, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 2/2026 Không duyệt", "vi": "Có đăng ký chờ phê duyệt: 2/2026 Không duyệt"}', '{"en": "Opens 10:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 10:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-74e2-82dd-53f9a5a69b44', '01a205ea-be80-74e2-82dd-53f9a5a69b44', NULL, 'journal:14', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(4, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 3/2026 Rút lại", "vi": "Có đăng ký chờ phê duyệt: 3/2026 Rút lại"}', '{"en": "Opens 14:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 14:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7455-be36-c225e60d4958', '01a205ea-be80-7455-be36-c225e60d4958', NULL, 'journal:16', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(5, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-withdrawn', '{"en": "A registration was withdrawn: 3/2026 Rút lại", "vi": "Đăng ký được rút: 3/2026 Rút lại"}', '{"en": "No decision is needed any more. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không cần quyết định nữa. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'focal-body', '/registrations/01a205ea-be80-7455-be36-c225e60d4958', '01a205ea-be80-7455-be36-c225e60d4958', NULL, 'journal:17', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(6, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 4/2026 Trả lại", "vi": "Có đăng ký chờ phê duyệt: 4/2026 Trả lại"}', '{"en": "Opens 16:00 01/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 16:00 01/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7ca1-a6d6-b8209fb8e941', '01a205ea-be80-7ca1-a6d6-b8209fb8e941', NULL, 'journal:18', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(8, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 5/2026 Đã sửa lại", "vi": "Có đăng ký chờ phê duyệt: 5/2026 Đã sửa lại"}', '{"en": "Opens 08:30 02/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:30 02/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-78d3-a588-10a25420675c', '01a205ea-be80-78d3-a588-10a25420675c', NULL, 'journal:20', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(10, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 5/2026 Đã sửa lại", "vi": "Có đăng ký chờ phê duyệt: 5/2026 Đã sửa lại"}', '{"en": "Opens 08:30 02/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:30 02/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-78d3-a588-10a25420675c', '01a205ea-be80-78d3-a588-10a25420675c', NULL, 'journal:22', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(11, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 6/2026 Đột xuất", "vi": "Có đăng ký chờ phê duyệt: 6/2026 Đột xuất"}', '{"en": "Opens 16:00 23/11/2026; answer before 16:00 23/11/2026.", "vi": "Khai mạc 16:00 23/11/2026; trả lời trước 16:00 23/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7dac-b4c8-11be0d8e846e', '01a205ea-be80-7dac-b4c8-11be0d8e846e', NULL, 'journal:23', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(12, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 7/2026 Đã kết thúc", "vi": "Có đăng ký chờ phê duyệt: 7/2026 Đã kết thúc"}', '{"en": "Opens 10:00 23/11/2026; answer before 10:00 23/11/2026.", "vi": "Khai mạc 10:00 23/11/2026; trả lời trước 10:00 23/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-7c01-afdb-c431b86f4817', NULL, 'journal:24', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(14, '01a205ea-be80-7b63-b437-ca54858ad082', 'site-booked', '{"en": "A site has a new meeting: 7/2026 Đã kết thúc", "vi": "Điểm cầu có lịch họp mới: 7/2026 Đã kết thúc"}', '{"en": "Committee for Ethnic Minority Affairs: opens 10:00 23/11/2026; check complete before 09:00 23/11/2026.", "vi": "Ban Dân tộc: khai mạc 10:00 23/11/2026; kiểm tra xong trước 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:25', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(15, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'site-booked', '{"en": "A site has a new meeting: 7/2026 Đã kết thúc", "vi": "Điểm cầu có lịch họp mới: 7/2026 Đã kết thúc"}', '{"en": "Department of Industry and Trade: opens 10:00 23/11/2026; check complete before 09:00 23/11/2026.", "vi": "Sở Công Thương: khai mạc 10:00 23/11/2026; kiểm tra xong trước 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:25', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(17, '01a205ea-be80-7b63-b437-ca54858ad082', 'meeting-cancelled', '{"en": "A meeting was cancelled: 7/2026 Đã kết thúc", "vi": "Cuộc họp bị hủy: 7/2026 Đã kết thúc"}', '{"en": "Committee for Ethnic Minority Affairs: not held at 10:00 23/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc: không họp lúc 10:00 23/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:26', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(18, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'meeting-cancelled', '{"en": "A meeting was cancelled: 7/2026 Đã kết thúc", "vi": "Cuộc họp bị hủy: 7/2026 Đã kết thúc"}', '{"en": "Department of Industry and Trade: not held at 10:00 23/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Sở Công Thương: không họp lúc 10:00 23/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:26', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(20, '01a205ea-be80-7b63-b437-ca54858ad082', 'site-booked', '{"en": "A site has a new meeting: 7/2026 Đã kết thúc", "vi": "Điểm cầu có lịch họp mới: 7/2026 Đã kết thúc"}', '{"en": "Committee for Ethnic Minority Affairs: opens 10:00 23/11/2026; check complete before 09:00 23/11/2026.", "vi": "Ban Dân tộc: khai mạc 10:00 23/11/2026; kiểm tra xong trước 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:27', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(21, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'site-booked', '{"en": "A site has a new meeting: 7/2026 Đã kết thúc", "vi": "Điểm cầu có lịch họp mới: 7/2026 Đã kết thúc"}', '{"en": "Department of Industry and Trade: opens 10:00 23/11/2026; check complete before 09:00 23/11/2026.", "vi": "Sở Công Thương: khai mạc 10:00 23/11/2026; kiểm tra xong trước 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:27', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(22, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 8/2026 Đang họp", "vi": "Có đăng ký chờ phê duyệt: 8/2026 Đang họp"}', '{"en": "Opens 13:00 23/11/2026; answer before 13:00 23/11/2026.", "vi": "Khai mạc 13:00 23/11/2026; trả lời trước 13:00 23/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-703d-a042-b072527f9802', NULL, 'journal:28', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(24, '01a205ea-be80-7b63-b437-ca54858ad082', 'site-booked', '{"en": "A site has a new meeting: 8/2026 Đang họp", "vi": "Điểm cầu có lịch họp mới: 8/2026 Đang họp"}', '{"en": "Committee for Ethnic Minority Affairs: opens 13:00 23/11/2026; check complete before 12:00 23/11/2026.", "vi": "Ban Dân tộc: khai mạc 13:00 23/11/2026; kiểm tra xong trước 12:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-756b-85b8-f6d83d5cdb18', 'journal:29', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(25, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'site-booked', '{"en": "A site has a new meeting: 8/2026 Đang họp", "vi": "Điểm cầu có lịch họp mới: 8/2026 Đang họp"}', '{"en": "Department of Industry and Trade: opens 13:00 23/11/2026; check complete before 12:00 23/11/2026.", "vi": "Sở Công Thương: khai mạc 13:00 23/11/2026; kiểm tra xong trước 12:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-756b-85b8-f6d83d5cdb18', 'journal:29', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(27, '01a205ea-be80-7b63-b437-ca54858ad082', 'meeting-changed', '{"en": "A meeting was changed: 8/2026 Đang họp", "vi": "Lịch họp thay đổi: 8/2026 Đang họp"}', '{"en": "Committee for Ethnic Minority Affairs. From 13:30 23/11/2026 to 15:00 23/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc. Từ 13:30 23/11/2026 đến 15:00 23/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-756b-85b8-f6d83d5cdb18', 'journal:30', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(28, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 9/2026 Giao ban tuần", "vi": "Có đăng ký chờ phê duyệt: 9/2026 Giao ban tuần"}', '{"en": "Opens 08:00 07/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 07/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7c90-a715-6b872617ffa0', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:32', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(30, '01a205ea-be80-7b63-b437-ca54858ad082', 'site-booked', '{"en": "A site has a new meeting: 9/2026 Giao ban tuần", "vi": "Điểm cầu có lịch họp mới: 9/2026 Giao ban tuần"}', '{"en": "Committee for Ethnic Minority Affairs. The sites are booked for the series: 4 meetings, from 08:00 07/12/2026.", "vi": "Ban Dân tộc. Các điểm cầu được giữ theo chuỗi: 4 cuộc họp, từ 08:00 07/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7079-8201-43155e2fc77f', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:33', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(31, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'site-booked', '{"en": "A site has a new meeting: 9/2026 Giao ban tuần", "vi": "Điểm cầu có lịch họp mới: 9/2026 Giao ban tuần"}', '{"en": "Department of Industry and Trade. The sites are booked for the series: 4 meetings, from 08:00 07/12/2026.", "vi": "Sở Công Thương. Các điểm cầu được giữ theo chuỗi: 4 cuộc họp, từ 08:00 07/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7079-8201-43155e2fc77f', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:33', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(33, '01a205ea-be80-7b63-b437-ca54858ad082', 'meeting-cancelled', '{"en": "A meeting was cancelled: 9/2026 Giao ban tuần", "vi": "Cuộc họp bị hủy: 9/2026 Giao ban tuần"}', '{"en": "Committee for Ethnic Minority Affairs. Not held: 1 meetings, from 08:00 21/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc. Không họp: 1 cuộc họp, từ 08:00 21/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7d82-9409-d511df95208a', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:34', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(34, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'meeting-cancelled', '{"en": "A meeting was cancelled: 9/2026 Giao ban tuần", "vi": "Cuộc họp bị hủy: 9/2026 Giao ban tuần"}', '{"en": "Department of Industry and Trade. Not held: 1 meetings, from 08:00 21/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Sở Công Thương. Không họp: 1 cuộc họp, từ 08:00 21/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7d82-9409-d511df95208a', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:34', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(36, '01a205ea-be80-7b63-b437-ca54858ad082', 'site-booked', '{"en": "A site has a new meeting: 9/2026 Giao ban tuần", "vi": "Điểm cầu có lịch họp mới: 9/2026 Giao ban tuần"}', '{"en": "Committee for Ethnic Minority Affairs. Days were added to the series: 1 meetings, from 08:00 14/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc. Chuỗi có thêm ngày: 1 cuộc họp, từ 08:00 14/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7382-9ebe-87b30f2eac46', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:35', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(37, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'site-booked', '{"en": "A site has a new meeting: 9/2026 Giao ban tuần", "vi": "Điểm cầu có lịch họp mới: 9/2026 Giao ban tuần"}', '{"en": "Department of Industry and Trade. Days were added to the series: 1 meetings, from 08:00 14/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Sở Công Thương. Chuỗi có thêm ngày: 1 cuộc họp, từ 08:00 14/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7382-9ebe-87b30f2eac46', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:35', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(39, '01a205ea-be80-7b63-b437-ca54858ad082', 'meeting-changed', '{"en": "A meeting was changed: 9/2026 Giao ban tuần", "vi": "Lịch họp thay đổi: 9/2026 Giao ban tuần"}', '{"en": "Committee for Ethnic Minority Affairs. The series was changed: 2 meetings, from 09:00 28/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc. Chuỗi thay đổi: 2 cuộc họp, từ 09:00 28/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-772a-942b-0153749737c6', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:36', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(40, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'meeting-changed', '{"en": "A meeting was changed: 9/2026 Giao ban tuần", "vi": "Lịch họp thay đổi: 9/2026 Giao ban tuần"}', '{"en": "Department of Industry and Trade. The series was changed: 2 meetings, from 09:00 28/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Sở Công Thương. Chuỗi thay đổi: 2 cuộc họp, từ 09:00 28/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-772a-942b-0153749737c6', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:36', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(41, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 10/2026 Chuỗi chờ duyệt", "vi": "Có đăng ký chờ phê duyệt: 10/2026 Chuỗi chờ duyệt"}', '{"en": "Opens 08:00 07/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 07/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7390-9994-d2ed2c3529ee', '01a205ea-be80-7390-9994-d2ed2c3529ee', NULL, 'journal:37', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(42, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 11/2026 Nhường chỗ", "vi": "Có đăng ký chờ phê duyệt: 11/2026 Nhường chỗ"}', '{"en": "Opens 08:00 08/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 08/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-7e68-b5f7-d2370708d54b', '01a205ea-be80-7e68-b5f7-d2370708d54b', NULL, 'journal:38', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(44, '01a205ea-be80-7b63-b437-ca54858ad082', 'site-booked', '{"en": "A site has a new meeting: 11/2026 Nhường chỗ", "vi": "Điểm cầu có lịch họp mới: 11/2026 Nhường chỗ"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 08/12/2026; check complete before 07:00 08/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 08/12/2026; kiểm tra xong trước 07:00 08/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-7e68-b5f7-d2370708d54b', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', 'journal:39', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(45, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'site-booked', '{"en": "A site has a new meeting: 11/2026 Nhường chỗ", "vi": "Điểm cầu có lịch họp mới: 11/2026 Nhường chỗ"}', '{"en": "Department of Industry and Trade: opens 08:00 08/12/2026; check complete before 07:00 08/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 08/12/2026; kiểm tra xong trước 07:00 08/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-7e68-b5f7-d2370708d54b', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', 'journal:39', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(46, '01a205ea-be80-7c62-8555-48f204bae172', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 12/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 12/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7ae4-901b-d0dd38c49619', NULL, 'journal:40', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(47, '01a205ea-be80-7487-b38e-78dbf049e4f4', 'waitlist-decided', '{"en": "Decided on the waiting list: 12/2026 Chờ chỗ", "vi": "Ý kiến về việc chờ chỗ trống: 12/2026 Chờ chỗ"}', '{"en": "It waits; a place that fits will be offered.", "vi": "Được chờ; khi có chỗ vừa đủ sẽ được mời nhận."}', 'registration', '/registrations/waitlist', '01a205ea-be80-7ae4-901b-d0dd38c49619', NULL, 'journal:41', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(49, '01a205ea-be80-7b63-b437-ca54858ad082', 'meeting-cancelled', '{"en": "A meeting was cancelled: 11/2026 Nhường chỗ", "vi": "Cuộc họp bị hủy: 11/2026 Nhường chỗ"}', '{"en": "Committee for Ethnic Minority Affairs: not held at 08:00 08/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Ban Dân tộc: không họp lúc 08:00 08/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-7e68-b5f7-d2370708d54b', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', 'journal:42', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(50, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'meeting-cancelled', '{"en": "A meeting was cancelled: 11/2026 Nhường chỗ", "vi": "Cuộc họp bị hủy: 11/2026 Nhường chỗ"}', '{"en": "Department of Industry and Trade: not held at 08:00 08/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Sở Công Thương: không họp lúc 08:00 08/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-7e68-b5f7-d2370708d54b', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', 'journal:42', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(51, '01a205ea-be80-7487-b38e-78dbf049e4f4', 'waitlist-offered', '{"en": "A place is offered: 12/2026 Chờ chỗ", "vi": "Được mời nhận chỗ trống: 12/2026 Chờ chỗ"}', '{"en": "Free from 08:00 08/12/2026; answer before 12:00 23/11/2026.", "vi": "Có chỗ từ 08:00 08/12/2026; trả lời trước 12:00 23/11/2026."}', 'registration', '/registrations/waitlist', '01a205ea-be80-7ae4-901b-d0dd38c49619', NULL, 'journal:43', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(52, '01a205ea-be80-7b63-b437-ca54858ad082', 'site-booked', '{"en": "A site has a new meeting: 12/2026 Chờ chỗ", "vi": "Điểm cầu có lịch họp mới: 12/2026 Chờ chỗ"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 08/12/2026; check complete before 07:00 08/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 08/12/2026; kiểm tra xong trước 07:00 08/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7c1c-8f1b-43bb37f459e7', '01a205ea-be80-7ae4-901b-d0dd38c49619', '01a205ea-be80-7c1c-8f1b-43bb37f459e7', 'journal:44', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(53, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'site-booked', '{"en": "A site has a new meeting: 12/2026 Chờ chỗ", "vi": "Điểm cầu có lịch họp mới: 12/2026 Chờ chỗ"}', '{"en": "Department of Industry and Trade: opens 08:00 08/12/2026; check complete before 07:00 08/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 08/12/2026; kiểm tra xong trước 07:00 08/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7c1c-8f1b-43bb37f459e7', '01a205ea-be80-7ae4-901b-d0dd38c49619', '01a205ea-be80-7c1c-8f1b-43bb37f459e7', 'journal:44', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(54, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 13/2026 Chuyên môn", "vi": "Có đăng ký chờ phê duyệt: 13/2026 Chuyên môn"}', '{"en": "Opens 08:00 10/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 10/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-77e8-8265-cfbae116b65b', NULL, 'journal:45', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(56, '01a205ea-be80-7b63-b437-ca54858ad082', 'site-booked', '{"en": "A site has a new meeting: 13/2026 Chuyên môn", "vi": "Điểm cầu có lịch họp mới: 13/2026 Chuyên môn"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 10/12/2026; check complete before 07:00 10/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 10/12/2026; kiểm tra xong trước 07:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-7479-a3c4-4c96acae8aa4', 'journal:46', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(57, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'site-booked', '{"en": "A site has a new meeting: 13/2026 Chuyên môn", "vi": "Điểm cầu có lịch họp mới: 13/2026 Chuyên môn"}', '{"en": "Department of Industry and Trade: opens 08:00 10/12/2026; check complete before 07:00 10/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 10/12/2026; kiểm tra xong trước 07:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-7479-a3c4-4c96acae8aa4', 'journal:46', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(58, '01a205ea-be80-7c62-8555-48f204bae172', 'registration-submitted', '{"en": "A registration waits for a decision: 14/2026 Chuyên môn khác", "vi": "Có đăng ký chờ phê duyệt: 14/2026 Chuyên môn khác"}', '{"en": "Opens 08:00 11/12/2026; answer before 00:00 26/11/2026.", "vi": "Khai mạc 08:00 11/12/2026; trả lời trước 00:00 26/11/2026."}', 'focal-body', '/approvals/01a205ea-be80-722e-b87b-60f5c39ea9d9', '01a205ea-be80-722e-b87b-60f5c39ea9d9', NULL, 'journal:47', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(60, '01a205ea-be80-7b63-b437-ca54858ad082', 'site-booked', '{"en": "A site has a new meeting: 14/2026 Chuyên môn khác", "vi": "Điểm cầu có lịch họp mới: 14/2026 Chuyên môn khác"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 11/12/2026; check complete before 07:00 11/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 11/12/2026; kiểm tra xong trước 07:00 11/12/2026."}', 'preparation', '/meetings/01a205ea-be80-73e3-8613-edf3724a4a41', '01a205ea-be80-722e-b87b-60f5c39ea9d9', '01a205ea-be80-73e3-8613-edf3724a4a41', 'journal:48', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(61, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'site-booked', '{"en": "A site has a new meeting: 14/2026 Chuyên môn khác", "vi": "Điểm cầu có lịch họp mới: 14/2026 Chuyên môn khác"}', '{"en": "Department of Industry and Trade: opens 08:00 11/12/2026; check complete before 07:00 11/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 11/12/2026; kiểm tra xong trước 07:00 11/12/2026."}', 'preparation', '/meetings/01a205ea-be80-73e3-8613-edf3724a4a41', '01a205ea-be80-722e-b87b-60f5c39ea9d9', '01a205ea-be80-73e3-8613-edf3724a4a41', 'journal:48', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(62, '01a205ea-be80-7c62-8555-48f204bae172', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 15/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 15/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7327-9e49-67bafd18e94e', NULL, 'journal:49', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(63, '01a205ea-be80-7487-b38e-78dbf049e4f4', 'waitlist-decided', '{"en": "Decided on the waiting list: 15/2026 Chờ chỗ", "vi": "Ý kiến về việc chờ chỗ trống: 15/2026 Chờ chỗ"}', '{"en": "It waits; a place that fits will be offered.", "vi": "Được chờ; khi có chỗ vừa đủ sẽ được mời nhận."}', 'registration', '/registrations/waitlist', '01a205ea-be80-7327-9e49-67bafd18e94e', NULL, 'journal:50', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(64, '01a205ea-be80-7c62-8555-48f204bae172', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 16/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 16/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7dab-ab06-933861dc1999', NULL, 'journal:51', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(65, '01a205ea-be80-7c62-8555-48f204bae172', 'waitlist-asked', '{"en": "A registration asks to wait for a place: 17/2026 Chờ chỗ", "vi": "Có đăng ký xin chờ chỗ trống: 17/2026 Chờ chỗ"}', '{"en": "Say whether it may be booked when a place is free.", "vi": "Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không."}', 'focal-body', '/registrations/waitlist', '01a205ea-be80-7112-bdff-41003b538899', NULL, 'journal:52', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(66, '01a205ea-be80-7487-b38e-78dbf049e4f4', 'waitlist-decided', '{"en": "Decided on the waiting list: 17/2026 Chờ chỗ", "vi": "Ý kiến về việc chờ chỗ trống: 17/2026 Chờ chỗ"}', '{"en": "It waits; a place that fits will be offered.", "vi": "Được chờ; khi có chỗ vừa đủ sẽ được mời nhận."}', 'registration', '/registrations/waitlist', '01a205ea-be80-7112-bdff-41003b538899', NULL, 'journal:53', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(67, '01a205ea-be80-7c62-8555-48f204bae172', 'preemption-requested', '{"en": "A request for pre-emption waits for a decision: 18/2026 Chờ chỗ", "vi": "Có đề nghị ưu tiên chờ quyết định: 18/2026 Chờ chỗ"}', '{"en": "A registration asks to come before an approved meeting.", "vi": "Một đăng ký đề nghị được ưu tiên hơn cuộc họp đã duyệt."}', 'focal-body', '/registrations/preemptions', '01a205ea-be80-7e21-937e-abacb6d0c791', NULL, 'journal:55', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(69, '01a205ea-be80-7b63-b437-ca54858ad082', 'meeting-cancelled', '{"en": "A meeting was cancelled: 13/2026 Chuyên môn", "vi": "Cuộc họp bị hủy: 13/2026 Chuyên môn"}', '{"en": "Committee for Ethnic Minority Affairs: not held at 08:00 10/12/2026.", "vi": "Ban Dân tộc: không họp lúc 08:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-7479-a3c4-4c96acae8aa4', 'journal:56', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(70, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'meeting-cancelled', '{"en": "A meeting was cancelled: 13/2026 Chuyên môn", "vi": "Cuộc họp bị hủy: 13/2026 Chuyên môn"}', '{"en": "Department of Industry and Trade: not held at 08:00 10/12/2026.", "vi": "Sở Công Thương: không họp lúc 08:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-7479-a3c4-4c96acae8aa4', 'journal:56', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(71, '01a205ea-be80-7487-b38e-78dbf049e4f4', 'registration-approved', '{"en": "A registration was approved: 18/2026 Chờ chỗ", "vi": "Đăng ký được phê duyệt: 18/2026 Chờ chỗ"}', '{"en": "The sites are booked from 08:00 10/12/2026. Remarks: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Các điểm cầu được giữ từ 08:00 10/12/2026. Ghi chú: Theo chỉ đạo của Văn phòng Ủy ban"}', 'registration', '/meetings/01a205ea-be80-7ea2-a2a4-ae61ab522da7', '01a205ea-be80-7e21-937e-abacb6d0c791', '01a205ea-be80-7ea2-a2a4-ae61ab522da7', 'journal:57', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(72, '01a205ea-be80-7b63-b437-ca54858ad082', 'site-booked', '{"en": "A site has a new meeting: 18/2026 Chờ chỗ", "vi": "Điểm cầu có lịch họp mới: 18/2026 Chờ chỗ"}', '{"en": "Committee for Ethnic Minority Affairs: opens 08:00 10/12/2026; check complete before 07:00 10/12/2026.", "vi": "Ban Dân tộc: khai mạc 08:00 10/12/2026; kiểm tra xong trước 07:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7ea2-a2a4-ae61ab522da7', '01a205ea-be80-7e21-937e-abacb6d0c791', '01a205ea-be80-7ea2-a2a4-ae61ab522da7', 'journal:57', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(73, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'site-booked', '{"en": "A site has a new meeting: 18/2026 Chờ chỗ", "vi": "Điểm cầu có lịch họp mới: 18/2026 Chờ chỗ"}', '{"en": "Department of Industry and Trade: opens 08:00 10/12/2026; check complete before 07:00 10/12/2026.", "vi": "Sở Công Thương: khai mạc 08:00 10/12/2026; kiểm tra xong trước 07:00 10/12/2026."}', 'preparation', '/meetings/01a205ea-be80-7ea2-a2a4-ae61ab522da7', '01a205ea-be80-7e21-937e-abacb6d0c791', '01a205ea-be80-7ea2-a2a4-ae61ab522da7', 'journal:57', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(74, '01a205ea-be80-7c62-8555-48f204bae172', 'preemption-requested', '{"en": "A request for pre-emption waits for a decision: 19/2026 Chờ chỗ", "vi": "Có đề nghị ưu tiên chờ quyết định: 19/2026 Chờ chỗ"}', '{"en": "A registration asks to come before an approved meeting.", "vi": "Một đăng ký đề nghị được ưu tiên hơn cuộc họp đã duyệt."}', 'focal-body', '/registrations/preemptions', '01a205ea-be80-7ef0-8a49-bcee50722f9b', NULL, 'journal:58', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(75, '01a205ea-be80-7487-b38e-78dbf049e4f4', 'preemption-decided', '{"en": "Pre-emption decided: 19/2026 Chờ chỗ", "vi": "Quyết định về đề nghị ưu tiên: 19/2026 Chờ chỗ"}', '{"en": "Not granted. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không được ưu tiên. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'registration', '/registrations/01a205ea-be80-7ef0-8a49-bcee50722f9b', '01a205ea-be80-7ef0-8a49-bcee50722f9b', NULL, 'journal:59', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(76, '01a205ea-be80-7c62-8555-48f204bae172', 'preemption-requested', '{"en": "A request for pre-emption waits for a decision: 20/2026 Chờ chỗ", "vi": "Có đề nghị ưu tiên chờ quyết định: 20/2026 Chờ chỗ"}', '{"en": "A registration asks to come before an approved meeting.", "vi": "Một đăng ký đề nghị được ưu tiên hơn cuộc họp đã duyệt."}', 'focal-body', '/registrations/preemptions', '01a205ea-be80-7cf3-b8af-9483c91928e0', NULL, 'journal:60', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(78, '01a205ea-be80-7b63-b437-ca54858ad082', 'check-overdue', '{"en": "A room check is overdue: 7/2026 Đã kết thúc", "vi": "Quá hạn kiểm tra kỹ thuật: 7/2026 Đã kết thúc"}', '{"en": "Committee for Ethnic Minority Affairs: not ready when the check closed at 09:00 23/11/2026.", "vi": "Ban Dân tộc chưa sẵn sàng khi chốt kiểm tra lúc 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d/check/01a205ea-be80-70c6-a76c-a279aaeeed32', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:70', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(79, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'check-overdue', '{"en": "A room check is overdue: 7/2026 Đã kết thúc", "vi": "Quá hạn kiểm tra kỹ thuật: 7/2026 Đã kết thúc"}', '{"en": "Department of Industry and Trade: not ready when the check closed at 09:00 23/11/2026.", "vi": "Sở Công Thương chưa sẵn sàng khi chốt kiểm tra lúc 09:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d/check/01a205ea-be80-77a8-976c-919aaa0bbdf9', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:70', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(80, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'sites-not-ready', '{"en": "Sites are not ready: 7/2026 Đã kết thúc", "vi": "Còn điểm cầu chưa sẵn sàng: 7/2026 Đã kết thúc"}', '{"en": "2 sites were not ready when the check closed.", "vi": "2 điểm cầu chưa sẵn sàng khi chốt kiểm tra."}', 'focal-body', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d/readiness', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:70', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(81, '01a205ea-be80-7b63-b437-ca54858ad082', 'check-overdue', '{"en": "A room check is overdue: 8/2026 Đang họp", "vi": "Quá hạn kiểm tra kỹ thuật: 8/2026 Đang họp"}', '{"en": "Committee for Ethnic Minority Affairs: not ready when the check closed at 12:30 23/11/2026.", "vi": "Ban Dân tộc chưa sẵn sàng khi chốt kiểm tra lúc 12:30 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-756b-85b8-f6d83d5cdb18/check/01a205ea-be80-70c6-a76c-a279aaeeed32', '01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-756b-85b8-f6d83d5cdb18', 'journal:76', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(82, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'check-overdue', '{"en": "A room check is overdue: 8/2026 Đang họp", "vi": "Quá hạn kiểm tra kỹ thuật: 8/2026 Đang họp"}', '{"en": "Department of Education and Training, Department of Transport: not ready when the check closed at 12:30 23/11/2026.", "vi": "Sở Giáo dục và Đào tạo, Sở Giao thông vận tải chưa sẵn sàng khi chốt kiểm tra lúc 12:30 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-756b-85b8-f6d83d5cdb18', 'journal:76', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(83, '01a205ea-be80-7551-bf33-47f0aaa546e7', 'sites-not-ready', '{"en": "Sites are not ready: 8/2026 Đang họp", "vi": "Còn điểm cầu chưa sẵn sàng: 8/2026 Đang họp"}', '{"en": "3 sites were not ready when the check closed.", "vi": "3 điểm cầu chưa sẵn sàng khi chốt kiểm tra."}', 'focal-body', '/meetings/01a205ea-be80-756b-85b8-f6d83d5cdb18/readiness', '01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-756b-85b8-f6d83d5cdb18', 'journal:76', '2026-11-23 07:20:00+00', NULL, 'off', 0, NULL, NULL),
	(3, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'registration-refused', '{"en": "A registration was refused: 2/2026 Không duyệt", "vi": "Đăng ký bị từ chối: 2/2026 Không duyệt"}', '{"en": "The registration was not accepted. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Đăng ký không được chấp nhận. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'registration', '/registrations/01a205ea-be80-74e2-82dd-53f9a5a69b44', '01a205ea-be80-74e2-82dd-53f9a5a69b44', NULL, 'journal:15', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(7, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'registration-sent-back', '{"en": "A registration was sent back: 4/2026 Trả lại", "vi": "Đăng ký được trả lại để bổ sung: 4/2026 Trả lại"}', '{"en": "Amend it and send it again. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Bổ sung rồi gửi lại. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'registration', '/registrations/01a205ea-be80-7ca1-a6d6-b8209fb8e941', '01a205ea-be80-7ca1-a6d6-b8209fb8e941', NULL, 'journal:19', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(9, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'registration-sent-back', '{"en": "A registration was sent back: 5/2026 Đã sửa lại", "vi": "Đăng ký được trả lại để bổ sung: 5/2026 Đã sửa lại"}', '{"en": "Amend it and send it again. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Bổ sung rồi gửi lại. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'registration', '/registrations/01a205ea-be80-78d3-a588-10a25420675c', '01a205ea-be80-78d3-a588-10a25420675c', NULL, 'journal:21', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(13, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'registration-approved', '{"en": "A registration was approved: 7/2026 Đã kết thúc", "vi": "Đăng ký được phê duyệt: 7/2026 Đã kết thúc"}', '{"en": "The sites are booked from 10:00 23/11/2026. Remarks: Đồng ý", "vi": "Các điểm cầu được giữ từ 10:00 23/11/2026. Ghi chú: Đồng ý"}', 'registration', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:25', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(16, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'meeting-cancelled', '{"en": "A meeting was cancelled: 7/2026 Đã kết thúc", "vi": "Cuộc họp bị hủy: 7/2026 Đã kết thúc"}', '{"en": "Not held at 10:00 23/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không họp lúc 10:00 23/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:26', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(19, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'meeting-restored', '{"en": "A meeting was restored: 7/2026 Đã kết thúc", "vi": "Cuộc họp được khôi phục: 7/2026 Đã kết thúc"}', '{"en": "The sites are booked again from 10:00 23/11/2026.", "vi": "Các điểm cầu được giữ lại từ 10:00 23/11/2026."}', 'preparation', '/meetings/01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', 'journal:27', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(23, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'registration-approved', '{"en": "A registration was approved: 8/2026 Đang họp", "vi": "Đăng ký được phê duyệt: 8/2026 Đang họp"}', '{"en": "The sites are booked from 13:00 23/11/2026. Remarks: Đồng ý", "vi": "Các điểm cầu được giữ từ 13:00 23/11/2026. Ghi chú: Đồng ý"}', 'registration', '/meetings/01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-756b-85b8-f6d83d5cdb18', 'journal:29', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(26, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'meeting-changed', '{"en": "A meeting was changed: 8/2026 Đang họp", "vi": "Lịch họp thay đổi: 8/2026 Đang họp"}', '{"en": "From 13:30 23/11/2026 to 15:00 23/11/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Từ 13:30 23/11/2026 đến 15:00 23/11/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-756b-85b8-f6d83d5cdb18', 'journal:30', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(29, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'registration-approved', '{"en": "A registration was approved: 9/2026 Giao ban tuần", "vi": "Đăng ký được phê duyệt: 9/2026 Giao ban tuần"}', '{"en": "The sites are booked for the series: 4 meetings, from 08:00 07/12/2026.", "vi": "Các điểm cầu được giữ theo chuỗi: 4 cuộc họp, từ 08:00 07/12/2026."}', 'registration', '/registrations/01a205ea-be80-7c90-a715-6b872617ffa0', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:33', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(32, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'meeting-cancelled', '{"en": "A meeting was cancelled: 9/2026 Giao ban tuần", "vi": "Cuộc họp bị hủy: 9/2026 Giao ban tuần"}', '{"en": "Not held: 1 meetings, from 08:00 21/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không họp: 1 cuộc họp, từ 08:00 21/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/registrations/01a205ea-be80-7c90-a715-6b872617ffa0', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:34', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(35, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'meeting-changed', '{"en": "A meeting was changed: 9/2026 Giao ban tuần", "vi": "Lịch họp thay đổi: 9/2026 Giao ban tuần"}', '{"en": "Days were added to the series: 1 meetings, from 08:00 14/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Chuỗi có thêm ngày: 1 cuộc họp, từ 08:00 14/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/registrations/01a205ea-be80-7c90-a715-6b872617ffa0', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:35', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(38, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'meeting-changed', '{"en": "A meeting was changed: 9/2026 Giao ban tuần", "vi": "Lịch họp thay đổi: 9/2026 Giao ban tuần"}', '{"en": "The series was changed: 2 meetings, from 09:00 28/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Chuỗi thay đổi: 2 cuộc họp, từ 09:00 28/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/registrations/01a205ea-be80-7c90-a715-6b872617ffa0', '01a205ea-be80-7c90-a715-6b872617ffa0', NULL, 'journal:36', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(43, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'registration-approved', '{"en": "A registration was approved: 11/2026 Nhường chỗ", "vi": "Đăng ký được phê duyệt: 11/2026 Nhường chỗ"}', '{"en": "The sites are booked from 08:00 08/12/2026. Remarks: Đồng ý", "vi": "Các điểm cầu được giữ từ 08:00 08/12/2026. Ghi chú: Đồng ý"}', 'registration', '/meetings/01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-7e68-b5f7-d2370708d54b', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', 'journal:39', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(48, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'meeting-cancelled', '{"en": "A meeting was cancelled: 11/2026 Nhường chỗ", "vi": "Cuộc họp bị hủy: 11/2026 Nhường chỗ"}', '{"en": "Not held at 08:00 08/12/2026. Reason: Theo chỉ đạo của Văn phòng Ủy ban", "vi": "Không họp lúc 08:00 08/12/2026. Lý do: Theo chỉ đạo của Văn phòng Ủy ban"}', 'preparation', '/meetings/01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-7e68-b5f7-d2370708d54b', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', 'journal:42', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(55, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'registration-approved', '{"en": "A registration was approved: 13/2026 Chuyên môn", "vi": "Đăng ký được phê duyệt: 13/2026 Chuyên môn"}', '{"en": "The sites are booked from 08:00 10/12/2026. Remarks: Đồng ý", "vi": "Các điểm cầu được giữ từ 08:00 10/12/2026. Ghi chú: Đồng ý"}', 'registration', '/meetings/01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-7479-a3c4-4c96acae8aa4', 'journal:46', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(59, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'registration-approved', '{"en": "A registration was approved: 14/2026 Chuyên môn khác", "vi": "Đăng ký được phê duyệt: 14/2026 Chuyên môn khác"}', '{"en": "The sites are booked from 08:00 11/12/2026. Remarks: Đồng ý", "vi": "Các điểm cầu được giữ từ 08:00 11/12/2026. Ghi chú: Đồng ý"}', 'registration', '/meetings/01a205ea-be80-73e3-8613-edf3724a4a41', '01a205ea-be80-722e-b87b-60f5c39ea9d9', '01a205ea-be80-73e3-8613-edf3724a4a41', 'journal:48', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(68, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'meeting-displaced', '{"en": "A meeting had to give way: 13/2026 Chuyên môn", "vi": "Cuộc họp phải nhường chỗ: 13/2026 Chuyên môn"}', '{"en": "The meeting at 08:00 10/12/2026 had to give its sites to one of a higher priority. We are sorry; it is first on the waiting list. Free instead: 10:00 10/12/2026; 10:00 11/12/2026.", "vi": "Cuộc họp phải nhường điểm cầu cho một cuộc họp có mức ưu tiên cao hơn. Xin lỗi quý cơ quan về sự thay đổi này; cuộc họp được xếp đầu danh sách chờ. Lý do: Theo chỉ đạo của Văn phòng Ủy ban Giờ còn trống: 10:00 10/12/2026; 10:00 11/12/2026."}', 'registration', '/registrations/waitlist', '01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-7479-a3c4-4c96acae8aa4', 'journal:56', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL),
	(77, '01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'waitlist-offered', '{"en": "A place is offered: 13/2026 Chuyên môn", "vi": "Được mời nhận chỗ trống: 13/2026 Chuyên môn"}', '{"en": "Free from 10:00 10/12/2026; answer before 12:00 23/11/2026.", "vi": "Có chỗ từ 10:00 10/12/2026; trả lời trước 12:00 23/11/2026."}', 'registration', '/registrations/waitlist', '01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-7479-a3c4-4c96acae8aa4', 'journal:61', '2026-11-23 07:20:00+00', '2026-11-23 07:20:00+00', 'off', 0, NULL, NULL);
INSERT INTO public.officer_sites VALUES
	('01a205ea-be80-7b63-b437-ca54858ad082', '01a205ea-be80-70c6-a76c-a279aaeeed32'),
	('01a205ea-be80-7e63-855c-b31e10e96896', '01a205ea-be80-77f9-9b39-816548764cc2');
INSERT INTO public.officers VALUES
	('01a205ea-be80-7c90-b0bd-69d67b73cfd8', 'Cán bộ registrant', '', '0912345678', '', '01a205ea-be80-797c-b789-01e844d1b924', '{registrant}', NULL),
	('01a205ea-be80-7c62-8555-48f204bae172', 'Cán bộ approver', '', '0912345678', '', '01a205ea-be80-7067-908d-9c9ce5bd451e', '{approver}', NULL),
	('01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', '', '0912345678', '', '01a205ea-be80-7067-908d-9c9ce5bd451e', '{operator}', NULL),
	('01a205ea-be80-7b63-b437-ca54858ad082', 'Cán bộ technician', '', '0912345678', '', '01a205ea-be80-797c-b789-01e844d1b924', '{technician}', NULL),
	('01a205ea-be80-7b01-ae9e-5c6bc01be27f', 'Cán bộ leader', '', '0912345678', '', '01a205ea-be80-797c-b789-01e844d1b924', '{leader}', NULL),
	('01a205ea-be80-74cd-a0c7-8405770f9d14', 'Cán bộ administrator', '', '0912345678', '', '01a205ea-be80-7067-908d-9c9ce5bd451e', '{administrator}', NULL),
	('01a205ea-be80-7487-b38e-78dbf049e4f4', 'Người đơn vị khác', '', '0912345678', '', '01a205ea-be80-7f39-a4ec-92f86c5f7eeb', '{registrant}', NULL),
	('01a205ea-be80-7e63-855c-b31e10e96896', 'Lê Thị Mới', 'Chuyên viên', '0987654321', 'moi@tuyenquang.example', '01a205ea-be80-78f7-899e-4e09ba1447a9', '{technician}', '2026-11-23 01:00:00+00');
INSERT INTO public.platform VALUES
	(true, '01a205ea-be80-7a46-84f4-ce06d055c076', true, 'hnth.example', 'Tuyên Quang', '2026-11-23 01:00:00+00', '2026-11-23 01:00:00+00');
INSERT INTO public.preemptions VALUES
	('01a205ea-be80-7814-a8a7-cb1bbe5910cd', '01a205ea-be80-7e21-937e-abacb6d0c791', 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', 'granted', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-7bd1-a56f-5567bd8bef4c', '01a205ea-be80-7ef0-8a49-bcee50722f9b', 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', 'refused', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban'),
	('01a205ea-be80-7ad5-b064-a4e2be2e1e67', '01a205ea-be80-7cf3-b8af-9483c91928e0', 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', 'requested', NULL, NULL, NULL);
INSERT INTO public.priority_orders VALUES
	(1, '{emergency,leaders,professional}', '2026-11-23 01:00:00+00', '01a205ea-be80-74cd-a0c7-8405770f9d14');
INSERT INTO public.probes VALUES
	('01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-702e-b76f-5239396ef089', '01a205ea-be80-70c6-a76c-a279aaeeed32', '2026-11-23 01:30:00+00', '{"at": "2026-11-23T01:30:00.000Z", "notes": {}, "checks": {"camera": "pass", "software": "pass", "reachable": "pass", "microphone": "pass", "registered": "pass", "credentials": "pass"}, "endpointId": "01a205ea-be80-702e-b76f-5239396ef089"}', 1),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-702e-b76f-5239396ef089', '01a205ea-be80-70c6-a76c-a279aaeeed32', '2026-11-23 05:00:00+00', '{"at": "2026-11-23T05:00:00.000Z", "notes": {}, "checks": {"camera": "pass", "software": "pass", "reachable": "pass", "microphone": "pass", "registered": "pass", "credentials": "pass"}, "endpointId": "01a205ea-be80-702e-b76f-5239396ef089"}', 0);
INSERT INTO public.provisions OVERRIDING SYSTEM VALUE VALUES
	(1, 'check-complete-before', 'preparation', '{"en": "Technical check complete before opening", "vi": "Hoàn tất kiểm tra kỹ thuật trước giờ khai mạc"}', 'S', '{"unit": "minute", "amount": 60}', '{"en": "Decision 345/QĐ-UBND of 02/10/2017, as reported on 10/10/2017", "vi": "Quyết định 345/QĐ-UBND ngày 02/10/2017, theo tin đăng ngày 10/10/2017"}', '{"by": "readiness.close"}', '2026-11-23 01:00:00+00', NULL),
	(2, 'probe-first-before', 'preparation', '{"en": "First automatic probe before opening", "vi": "Tự động thăm dò thiết bị lần đầu trước giờ khai mạc"}', '?', '{"unit": "minute", "amount": 120}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "readiness.probe"}', '2026-11-23 01:00:00+00', NULL),
	(3, 'probe-last-before', 'preparation', '{"en": "Last automatic probe before opening", "vi": "Tự động thăm dò thiết bị lần cuối trước giờ khai mạc"}', '?', '{"unit": "minute", "amount": 15}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "readiness.probe"}', '2026-11-23 01:00:00+00', NULL),
	(4, 'technician-present-before', 'preparation', '{"en": "Technical officer present before opening", "vi": "Cán bộ kỹ thuật có mặt trước giờ khai mạc"}', 'P', '{"unit": "minute", "amount": 60}', '{"en": "Commune operating handbook, Lâm Đồng, 2025", "vi": "Sổ tay vận hành cấp xã, Lâm Đồng, 2025"}', '{"excuse": {"en": "The software does not follow this duty yet; the number is kept for reference", "vi": "Phần mềm chưa theo dõi việc này; con số được giữ để tra cứu"}}', '2026-11-23 01:00:00+00', NULL),
	(5, 'technicians-per-site', 'site-duties', '{"en": "Technical officers at each site", "vi": "Cán bộ phụ trách kỹ thuật tại mỗi điểm cầu"}', 'S', '{"unit": "officer", "amount": 1}', '{"en": "Decision 345/QĐ-UBND of 02/10/2017, as reported on 10/10/2017", "vi": "Quyết định 345/QĐ-UBND ngày 02/10/2017, theo tin đăng ngày 10/10/2017"}', '{"by": "registration.technicians"}', '2026-11-23 01:00:00+00', NULL),
	(6, 'registration-notice', 'registration', '{"en": "Registration filed before the meeting''s day", "vi": "Gửi đăng ký trước ngày họp"}', 'R', '{"unit": "working-day", "amount": 3}', '{"en": "Ministry of Education''s booking procedure (3 days); invitations under Decision 45/2018/QĐ-TTg (3 working days)", "vi": "Thủ tục đăng ký phòng họp trực tuyến của Bộ GD&ĐT (3 ngày); giấy mời theo Quyết định 45/2018/QĐ-TTg (03 ngày làm việc)"}', '{"by": "registration.notice"}', '2026-11-23 01:00:00+00', NULL),
	(7, 'registration-unplanned-under', 'registration', '{"en": "Unplanned meeting: notice shorter than", "vi": "Họp đột xuất: báo trước ít hơn"}', 'R', '{"unit": "hour", "amount": 24}', '{"en": "State Audit''s decision 1724/QĐ-KTNN", "vi": "Quyết định 1724/QĐ-KTNN của Kiểm toán nhà nước"}', '{"by": "registration.notice"}', '2026-11-23 01:00:00+00', NULL),
	(8, 'decision-within', 'registration', '{"en": "Registration answered", "vi": "Trả lời đăng ký"}', 'R', '{"unit": "working-day", "amount": 2}', '{"en": "Ministry of Education''s booking procedure", "vi": "Thủ tục đăng ký phòng họp trực tuyến của Bộ GD&ĐT"}', '{"by": "registration.decision-due"}', '2026-11-23 01:00:00+00', NULL),
	(9, 'papers-before', 'meeting-principles', '{"en": "Papers sent before the meeting''s day", "vi": "Gửi tài liệu họp trước ngày họp"}', 'L', '{"unit": "working-day", "amount": 3}', '{"en": "Decision 45/2018/QĐ-TTg, on meeting papers", "vi": "Quyết định 45/2018/QĐ-TTg, về tài liệu họp"}', '{"excuse": {"en": "The software does not follow this duty yet; the number is kept for reference", "vi": "Phần mềm chưa theo dõi việc này; con số được giữ để tra cứu"}}', '2026-11-23 01:00:00+00', NULL),
	(10, 'attendance-answer-before', 'meeting-principles', '{"en": "Attendance answered", "vi": "Trả lời dự họp"}', 'R', '{"unit": "day", "amount": 1}', '{"en": "State Audit''s decision 1724/QĐ-KTNN", "vi": "Quyết định 1724/QĐ-KTNN của Kiểm toán nhà nước"}', '{"excuse": {"en": "The software does not follow this duty yet; the number is kept for reference", "vi": "Phần mềm chưa theo dõi việc này; con số được giữ để tra cứu"}}', '2026-11-23 01:00:00+00', NULL),
	(11, 'delegates-seated-before', 'use', '{"en": "Delegates seated before opening", "vi": "Đại biểu ổn định chỗ ngồi trước giờ khai mạc"}', 'R', '{"unit": "minute", "amount": 10}', '{"en": "Letter 268 of the Former Youth Volunteers (10 minutes); elsewhere 5 to 15", "vi": "Công văn 268 của Hội Cựu thanh niên xung phong (10 phút); nơi khác 5 đến 15 phút"}', '{"excuse": {"en": "The software does not follow this duty yet; the number is kept for reference", "vi": "Phần mềm chưa theo dõi việc này; con số được giữ để tra cứu"}}', '2026-11-23 01:00:00+00', NULL),
	(12, 'conclusion-within', 'meeting-principles', '{"en": "Conclusion notice", "vi": "Thông báo kết luận cuộc họp"}', 'L', '{"unit": "working-day", "amount": 5}', '{"en": "Decision 45/2018/QĐ-TTg, on conclusion notices", "vi": "Quyết định 45/2018/QĐ-TTg, về thông báo kết luận"}', '{"excuse": {"en": "The software does not follow this duty yet; the number is kept for reference", "vi": "Phần mềm chưa theo dõi việc này; con số được giữ để tra cứu"}}', '2026-11-23 01:00:00+00', NULL),
	(13, 'inspection-interval', 'focal-body', '{"en": "Periodic inspection", "vi": "Kiểm tra định kỳ hệ thống"}', '?', '{"unit": "month", "amount": 3}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(14, 'year-end-report-due', 'site-duties', '{"en": "Year-end report of the sites due", "vi": "Hạn báo cáo đánh giá cuối năm của điểm cầu"}', '?', NULL, '{"en": "The source gives no number; the province types it in when there is one", "vi": "Nguồn không nêu con số; tỉnh nhập khi có"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(15, 'technician-named-within', 'site-duties', '{"en": "Technical officer named after the site opens", "vi": "Bố trí cán bộ kỹ thuật kể từ khi điểm cầu hoạt động"}', '?', '{"unit": "working-day", "amount": 5}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(16, 'room-rules-within', 'site-duties', '{"en": "Room rules posted after the site opens", "vi": "Niêm yết nội quy phòng họp kể từ khi điểm cầu hoạt động"}', '?', '{"unit": "day", "amount": 30}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(17, 'estimate-due', 'site-duties', '{"en": "Estimate filed before the year''s last working day", "vi": "Gửi dự toán kinh phí trước ngày làm việc cuối năm"}', '?', NULL, '{"en": "The source gives no number; the province types it in when there is one", "vi": "Nguồn không nêu con số; tỉnh nhập khi có"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(18, 'technician-list-due', 'focal-body', '{"en": "List of technical officers compiled before the year''s last working day", "vi": "Lập danh sách cán bộ kỹ thuật trước ngày làm việc cuối năm"}', '?', NULL, '{"en": "The source gives no number; the province types it in when there is one", "vi": "Nguồn không nêu con số; tỉnh nhập khi có"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(19, 'duty-reminder-before', 'focal-body', '{"en": "Dated duties are reminded of before they are due", "vi": "Nhắc nhiệm vụ định kỳ trước hạn"}', '?', '{"unit": "working-day", "amount": 10}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(20, 'duty-escalation-after', 'focal-body', '{"en": "Overdue duties are told to whoever oversees", "vi": "Báo người theo dõi khi nhiệm vụ định kỳ quá hạn"}', '?', '{"unit": "working-day", "amount": 3}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "datedDutiesOf"}', '2026-11-23 01:00:00+00', NULL),
	(21, 'recording-kept', 'in-meeting', '{"en": "Recordings kept", "vi": "Thời gian lưu bản ghi hình"}', '?', NULL, '{"en": "The source gives no number; the province types it in when there is one", "vi": "Nguồn không nêu con số; tỉnh nhập khi có"}', '{"excuse": {"en": "The software does not follow this duty yet; the number is kept for reference", "vi": "Phần mềm chưa theo dõi việc này; con số được giữ để tra cứu"}}', '2026-11-23 01:00:00+00', NULL),
	(22, 'preparation-between', 'preparation', '{"en": "Preparation between two meetings at one site", "vi": "Thời gian chuẩn bị giữa hai cuộc họp tại một điểm cầu"}', '?', '{"unit": "minute", "amount": 15}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "schedule.preparation"}', '2026-11-23 01:00:00+00', NULL),
	(23, 'central-ports', 'focal-body', '{"en": "Ports of the central server", "vi": "Số cổng của máy chủ trung tâm"}', '?', NULL, '{"en": "The source gives no number; the province types it in when there is one", "vi": "Nguồn không nêu con số; tỉnh nhập khi có"}', '{"by": "schedule.ports"}', '2026-11-23 01:00:00+00', NULL),
	(24, 'offer-answer-within', 'registration', '{"en": "Answer when a place on the waiting list is offered", "vi": "Trả lời khi được mời nhận chỗ trống"}', '?', '{"unit": "hour", "amount": 4}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "waitlist.lapse"}', '2026-11-23 01:00:00+00', NULL),
	(25, 'redial-first', 'in-meeting', '{"en": "First redial after a lost link", "vi": "Gọi lại lần thứ nhất sau khi mất kết nối"}', '?', '{"unit": "second", "amount": 5}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "Conduct.plan"}', '2026-11-23 01:00:00+00', NULL),
	(26, 'redial-second', 'in-meeting', '{"en": "Second redial", "vi": "Gọi lại lần thứ hai"}', '?', '{"unit": "second", "amount": 15}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "Conduct.plan"}', '2026-11-23 01:00:00+00', NULL),
	(27, 'redial-then', 'in-meeting', '{"en": "Later redials", "vi": "Các lần gọi lại sau"}', '?', '{"unit": "second", "amount": 30}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "Conduct.plan"}', '2026-11-23 01:00:00+00', NULL),
	(28, 'call-rate', 'focal-body', '{"en": "Call rate of each site", "vi": "Tốc độ cuộc gọi của mỗi điểm cầu"}', '?', '{"unit": "kbit/s", "amount": 1920}', '{"en": "No source found; the software''s own default, for the province to decide", "vi": "Chưa có nguồn quy định; giá trị mặc định của phần mềm, tỉnh cần quyết định"}', '{"by": "Conduct.plan"}', '2026-11-23 01:00:00+00', NULL),
	(29, 'check-complete-before', 'preparation', '{"en": "Technical check complete before opening", "vi": "Hoàn tất kiểm tra kỹ thuật trước giờ khai mạc"}', 'S', '{"unit": "minute", "amount": 90}', '{"en": "Decision 345/QĐ-UBND of 02/10/2017, as reported on 10/10/2017", "vi": "Quyết định 345/QĐ-UBND ngày 02/10/2017, theo tin đăng ngày 10/10/2017"}', '{"by": "readiness.close"}', '2026-12-31 17:00:00+00', 1);
INSERT INTO public.public_meetings VALUES
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '2026-11-23 01:00:00+00');
INSERT INTO public.registration_counters VALUES
	(2026, 20);
INSERT INTO public.registration_sites VALUES
	('01a205ea-be80-73bc-9f2c-97736f375d13', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-73bc-9f2c-97736f375d13', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-74e2-82dd-53f9a5a69b44', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-74e2-82dd-53f9a5a69b44', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7455-be36-c225e60d4958', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7455-be36-c225e60d4958', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7ca1-a6d6-b8209fb8e941', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7ca1-a6d6-b8209fb8e941', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-78d3-a588-10a25420675c', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-78d3-a588-10a25420675c', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7dac-b4c8-11be0d8e846e', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7dac-b4c8-11be0d8e846e', '01a205ea-be80-7b92-b767-6cac0f96ea30', false),
	('01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7c01-afdb-c431b86f4817', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-703d-a042-b072527f9802', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7c90-a715-6b872617ffa0', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7c90-a715-6b872617ffa0', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7390-9994-d2ed2c3529ee', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7390-9994-d2ed2c3529ee', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7e68-b5f7-d2370708d54b', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7e68-b5f7-d2370708d54b', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7ae4-901b-d0dd38c49619', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7ae4-901b-d0dd38c49619', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-722e-b87b-60f5c39ea9d9', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-722e-b87b-60f5c39ea9d9', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7327-9e49-67bafd18e94e', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7327-9e49-67bafd18e94e', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7dab-ab06-933861dc1999', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7dab-ab06-933861dc1999', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7112-bdff-41003b538899', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7112-bdff-41003b538899', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7e21-937e-abacb6d0c791', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7e21-937e-abacb6d0c791', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7ef0-8a49-bcee50722f9b', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7ef0-8a49-bcee50722f9b', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false),
	('01a205ea-be80-7cf3-b8af-9483c91928e0', '01a205ea-be80-70c6-a76c-a279aaeeed32', true),
	('01a205ea-be80-7cf3-b8af-9483c91928e0', '01a205ea-be80-77a8-976c-919aaa0bbdf9', false);
INSERT INTO public.registrations VALUES
	('01a205ea-be80-73bc-9f2c-97736f375d13', '1/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'submitted', 'regular', '{"chair": "Chủ trì Chờ duyệt", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T01:00:00.000Z", "subject": "Chờ duyệt", "closesAt": "2026-12-01T02:00:00.000Z", "document": {"name": "giay-moi.pdf", "bytes": 21, "sha256": "848e6ec96363343775aa20a9e7f996a285d616341dca70c6779d41205f381b10", "mediaType": "application/pdf"}, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Chờ duyệt', '2026-12-01 01:00:00+00', '2026-12-01 02:00:00+00', '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-74e2-82dd-53f9a5a69b44', '2/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'refused', 'regular', '{"chair": "Chủ trì Không duyệt", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T03:00:00.000Z", "subject": "Không duyệt", "closesAt": "2026-12-01T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Không duyệt', '2026-12-01 03:00:00+00', '2026-12-01 04:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-7455-be36-c225e60d4958', '3/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'withdrawn', 'regular', '{"chair": "Chủ trì Rút lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T07:00:00.000Z", "subject": "Rút lại", "closesAt": "2026-12-01T08:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Rút lại', '2026-12-01 07:00:00+00', '2026-12-01 08:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-7ca1-a6d6-b8209fb8e941', '4/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'sent-back', 'regular', '{"chair": "Chủ trì Trả lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-01T09:00:00.000Z", "subject": "Trả lại", "closesAt": "2026-12-01T10:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 6 working days ahead; the rule is 3", "vi": "Gửi trước 6 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Trả lại', '2026-12-01 09:00:00+00', '2026-12-01 10:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-78d3-a588-10a25420675c', '5/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'submitted', 'regular', '{"chair": "Chủ trì Đã sửa lại", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-02T01:30:00.000Z", "subject": "Đã sửa lại", "closesAt": "2026-12-02T02:30:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 7 working days ahead; the rule is 3", "vi": "Gửi trước 7 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Đã sửa lại', '2026-12-02 01:30:00+00', '2026-12-02 02:30:00+00', '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7dac-b4c8-11be0d8e846e', '6/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'submitted', 'unplanned', '{"chair": "Chủ trì Đột xuất", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T09:00:00.000Z", "subject": "Đột xuất", "closesAt": "2026-11-23T10:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-7b92-b767-6cac0f96ea30"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Science and Technology", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Khoa học và Công nghệ"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Đột xuất', '2026-11-23 09:00:00+00', '2026-11-23 10:00:00+00', '2026-11-23 09:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7c90-a715-6b872617ffa0', '9/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"chair": "Chủ trì Giao ban tuần", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-07T01:00:00.000Z", "subject": "Giao ban tuần", "closesAt": "2026-12-07T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 10 working days ahead; the rule is 3", "vi": "Gửi trước 10 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade (4 of 4 meetings)", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương (4/4 cuộc họp)"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Giao ban tuần', '2026-12-07 01:00:00+00', '2026-12-07 02:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', NULL, NULL),
	('01a205ea-be80-7390-9994-d2ed2c3529ee', '10/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'submitted', 'regular', '{"chair": "Chủ trì Giao ban tuần", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-07T01:00:00.000Z", "subject": "Chuỗi chờ duyệt", "closesAt": "2026-12-07T02:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 11 working days ahead; the rule is 3", "vi": "Gửi trước 11 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Chuỗi chờ duyệt', '2026-12-08 01:00:00+00', '2026-12-08 02:00:00+00', '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-77e8-8265-cfbae116b65b', '13/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"kind": "professional", "chair": "Chủ trì Chuyên môn", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-10T01:00:00.000Z", "subject": "Chuyên môn", "closesAt": "2026-12-10T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 13 working days ahead; the rule is 3", "vi": "Gửi trước 13 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Chuyên môn', '2026-12-10 01:00:00+00', '2026-12-10 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Đồng ý', '01a205ea-be80-7479-a3c4-4c96acae8aa4'),
	('01a205ea-be80-7c01-afdb-c431b86f4817', '7/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'approved', 'unplanned', '{"chair": "Chủ trì Đã kết thúc", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T03:00:00.000Z", "subject": "Đã kết thúc", "closesAt": "2026-11-23T04:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Đã kết thúc', '2026-11-23 03:00:00+00', '2026-11-23 04:00:00+00', '2026-11-23 03:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Đồng ý', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d'),
	('01a205ea-be80-703d-a042-b072527f9802', '8/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'approved', 'unplanned', '{"chair": "Chủ trì Đang họp", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "Ứng phó mưa lũ khẩn cấp", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-11-23T06:00:00.000Z", "subject": "Đang họp", "closesAt": "2026-11-23T07:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "Chủ tịch UBND tỉnh", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "exceeds", "sentence": {"en": "Unplanned: less than 24 hours of notice; a reason and who ordered it are needed", "vi": "Họp đột xuất: báo trước chưa đến 24 giờ; cần nêu lý do và người chỉ đạo"}, "provision": "registration-unplanned-under"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Đang họp', '2026-11-23 06:00:00+00', '2026-11-23 07:00:00+00', '2026-11-23 06:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Đồng ý', '01a205ea-be80-756b-85b8-f6d83d5cdb18'),
	('01a205ea-be80-7e68-b5f7-d2370708d54b', '11/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"chair": "Chủ trì Nhường chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-08T01:00:00.000Z", "subject": "Nhường chỗ", "closesAt": "2026-12-08T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 11 working days ahead; the rule is 3", "vi": "Gửi trước 11 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}, {"rule": "schedule.pending", "article": "meeting-principles", "verdict": "exceeds", "sentence": {"en": "Same time as registrations awaiting approval: 10/2026", "vi": "Trùng giờ với đăng ký chờ duyệt: 10/2026"}, "provision": null}]', 'Nhường chỗ', '2026-12-08 01:00:00+00', '2026-12-08 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Đồng ý', '01a205ea-be80-7ddd-bfb3-cca7f282bc26'),
	('01a205ea-be80-7ae4-901b-d0dd38c49619', '12/2026', '01a205ea-be80-7f39-a4ec-92f86c5f7eeb', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-08T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-08T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 11 working days ahead; the rule is 3", "vi": "Gửi trước 11 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}, {"rule": "schedule.pending", "article": "meeting-principles", "verdict": "exceeds", "sentence": {"en": "Same time as registrations awaiting approval: 10/2026", "vi": "Trùng giờ với đăng ký chờ duyệt: 10/2026"}, "provision": null}]', 'Chờ chỗ', '2026-12-08 01:00:00+00', '2026-12-08 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-7c1c-8f1b-43bb37f459e7'),
	('01a205ea-be80-722e-b87b-60f5c39ea9d9', '14/2026', '01a205ea-be80-797c-b789-01e844d1b924', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"kind": "professional", "chair": "Chủ trì Chuyên môn khác", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chuyên môn khác", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Chuyên môn khác', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Đồng ý', '01a205ea-be80-73e3-8613-edf3724a4a41'),
	('01a205ea-be80-7327-9e49-67bafd18e94e', '15/2026', '01a205ea-be80-7f39-a4ec-92f86c5f7eeb', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', 'waiting', 'regular', '{"chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "broken", "sentence": {"en": "Clashes with the approved schedule: Committee for Ethnic Minority Affairs, Department of Industry and Trade", "vi": "Trùng lịch đã duyệt: Ban Dân tộc, Sở Công Thương"}, "provision": null}]', 'Chờ chỗ', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-7dab-ab06-933861dc1999', '16/2026', '01a205ea-be80-7f39-a4ec-92f86c5f7eeb', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', 'waiting', 'regular', '{"chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "broken", "sentence": {"en": "Clashes with the approved schedule: Committee for Ethnic Minority Affairs, Department of Industry and Trade", "vi": "Trùng lịch đã duyệt: Ban Dân tộc, Sở Công Thương"}, "provision": null}]', 'Chờ chỗ', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL),
	('01a205ea-be80-7112-bdff-41003b538899', '17/2026', '01a205ea-be80-7f39-a4ec-92f86c5f7eeb', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', 'withdrawn', 'regular', '{"chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "broken", "sentence": {"en": "Clashes with the approved schedule: Committee for Ethnic Minority Affairs, Department of Industry and Trade", "vi": "Trùng lịch đã duyệt: Ban Dân tộc, Sở Công Thương"}, "provision": null}]', 'Chờ chỗ', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-7e21-937e-abacb6d0c791', '18/2026', '01a205ea-be80-7f39-a4ec-92f86c5f7eeb', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', 'approved', 'regular', '{"kind": "leaders", "chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-10T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-10T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 13 working days ahead; the rule is 3", "vi": "Gửi trước 13 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "met", "sentence": {"en": "All sites are free at this time", "vi": "Các điểm cầu đều trống trong khung giờ này"}, "provision": null}]', 'Chờ chỗ', '2026-12-10 01:00:00+00', '2026-12-10 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', '01a205ea-be80-7ea2-a2a4-ae61ab522da7'),
	('01a205ea-be80-7ef0-8a49-bcee50722f9b', '19/2026', '01a205ea-be80-7f39-a4ec-92f86c5f7eeb', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', 'sent-back', 'regular', '{"kind": "leaders", "chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "broken", "sentence": {"en": "Clashes with the approved schedule: Committee for Ethnic Minority Affairs, Department of Industry and Trade", "vi": "Trùng lịch đã duyệt: Ban Dân tộc, Sở Công Thương"}, "provision": null}]', 'Chờ chỗ', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', 'Theo chỉ đạo của Văn phòng Ủy ban', NULL),
	('01a205ea-be80-7cf3-b8af-9483c91928e0', '20/2026', '01a205ea-be80-7f39-a4ec-92f86c5f7eeb', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', 'waiting', 'regular', '{"kind": "leaders", "chair": "Chủ trì Chờ chỗ", "needs": {"notes": "", "recording": false, "presentation": true}, "reason": "", "contact": {"name": "Hoàng Thị Hòa", "email": "", "phone": "0912 345 678"}, "opensAt": "2026-12-11T01:00:00.000Z", "subject": "Chờ chỗ", "closesAt": "2026-12-11T03:00:00.000Z", "document": null, "attendees": "Các sở, ngành", "orderedBy": "", "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "chairPosition": "Phó Chủ tịch", "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"], "documentNumber": "12/GM-UBND"}', '[{"rule": "registration.notice", "article": "registration", "verdict": "met", "sentence": {"en": "Sent 14 working days ahead; the rule is 3", "vi": "Gửi trước 14 ngày làm việc; quy định từ 3 ngày"}, "provision": "registration-notice"}, {"rule": "registration.technicians", "article": "site-duties", "verdict": "exceeds", "sentence": {"en": "Technical officer missing: Department of Industry and Trade", "vi": "Chưa đủ cán bộ kỹ thuật: Sở Công Thương"}, "provision": "technicians-per-site"}, {"rule": "schedule.confirmed", "article": "meeting-principles", "verdict": "broken", "sentence": {"en": "Clashes with the approved schedule: Committee for Ethnic Minority Affairs, Department of Industry and Trade", "vi": "Trùng lịch đã duyệt: Ban Dân tộc, Sở Công Thương"}, "provision": null}]', 'Chờ chỗ', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '2026-11-25 17:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.room_answers OVERRIDING SYSTEM VALUE VALUES
	(1, '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-70c6-a76c-a279aaeeed32', 'power', 'pass', '', '2026-11-23 01:30:00+00', '2026-11-23 01:30:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 1),
	(2, '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-70c6-a76c-a279aaeeed32', 'line', 'pass', '', '2026-11-23 01:30:00+00', '2026-11-23 01:30:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 1),
	(3, '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-70c6-a76c-a279aaeeed32', 'power', 'pass', '', '2026-11-23 05:00:00+00', '2026-11-23 05:00:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 0),
	(4, '01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-70c6-a76c-a279aaeeed32', 'line', 'pass', '', '2026-11-23 05:00:00+00', '2026-11-23 05:00:00+00', '01a205ea-be80-7551-bf33-47f0aaa546e7', 'Cán bộ operator', 0);
INSERT INTO public.rooms VALUES
	('01a205ea-be80-794b-ae40-d36093053955', '01a205ea-be80-77a8-976c-919aaa0bbdf9', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7aa9-a21f-f7874f8ffb10', '01a205ea-be80-71dc-baf2-79cfa002d2a6', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7773-8936-f0bdba668c39', '01a205ea-be80-7802-aadd-e78ea6691370', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7044-9d42-af677bcb8336', '01a205ea-be80-7461-a9a3-9a21c309821d', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7f44-90d6-adbb6231bc6c', '01a205ea-be80-7b92-b767-6cac0f96ea30', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7435-8729-a8ade9bfc35e', '01a205ea-be80-72c2-bc34-76fd4f4e6ca0', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7507-8a6a-9cf840f9af3d', '01a205ea-be80-7976-9227-291a14f8759b', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7939-a098-cef5b36f0b91', '01a205ea-be80-79d8-b800-cddfe9150967', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7060-940e-2423c3279acc', '01a205ea-be80-748b-b1af-1a42b51bd495', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-768d-a7c8-7c1efabc9938', '01a205ea-be80-76f2-a330-e8585e81c662', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7adb-ab38-1aea2d32c300', '01a205ea-be80-7625-8ed8-ea3952f14071', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7475-8326-ad48e754a961', '01a205ea-be80-7aca-891c-ad776cca46b7', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7ce3-abc5-d15b5e9df3cb', '01a205ea-be80-702d-aa9a-97480a903cb9', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7b85-82ed-5740bfec119b', '01a205ea-be80-7bff-b464-13282cde0f07', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7825-a982-cf30472d7620', '01a205ea-be80-7d26-9a2c-fba42fc77882', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7ac7-a7ba-97cb3ca3066a', '01a205ea-be80-7cb1-92b7-9742d96029c6', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7dec-8ad4-6d2f41b806f0', '01a205ea-be80-7850-947d-26783d280fbb', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7abf-9b1d-e979384da2ca', '01a205ea-be80-7601-98fb-7f4e32875860', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7dbb-afff-3cdeb421dd6e', '01a205ea-be80-77a2-844b-283df1aacbb6', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7ca3-a0f2-0067e7637046', '01a205ea-be80-7203-936d-517519b56dbc', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7f0c-b46c-7c6d8089df7c', '01a205ea-be80-7a31-bd0f-7cfecbfebe53', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7a84-8a6a-d3942ba91405', '01a205ea-be80-7afe-b704-e8dd6d653dbb', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-77c9-aa87-ee1cfc622f86', '01a205ea-be80-7c33-b82f-89c8b41fe467', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7126-b8d5-59779a17dbdb', '01a205ea-be80-75ad-b8e9-31d371ec6171', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7514-9e97-92ee1adf6c6c', '01a205ea-be80-7a2e-b4ae-d82ac822ad5f', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7466-8ed6-875b4230f9db', '01a205ea-be80-7f0b-870f-beffb2b95b7a', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-7f55-b70a-f1fcfe69e5b8', '01a205ea-be80-7c01-98c0-b27b432c2d78', 'Phòng họp trực tuyến', NULL, NULL),
	('01a205ea-be80-727b-8ae8-42b93de60739', '01a205ea-be80-70c6-a76c-a279aaeeed32', 'Phòng họp số 1', 60, NULL);
INSERT INTO public.series VALUES
	('01a205ea-be80-7c90-a715-6b872617ffa0', '"FREQ=WEEKLY;COUNT=5"', 3, '{"length": 2700000, "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "opensAfter": 32400000, "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"]}'),
	('01a205ea-be80-7390-9994-d2ed2c3529ee', '"FREQ=DAILY;COUNT=2"', 0, '{"length": 3600000, "mainSiteId": "01a205ea-be80-70c6-a76c-a279aaeeed32", "opensAfter": 28800000, "memberSiteIds": ["01a205ea-be80-77a8-976c-919aaa0bbdf9"]}');
INSERT INTO public.series_occurrences VALUES
	('01a205ea-be80-7c90-a715-6b872617ffa0', '2026-12-07', 1, '2026-12-07 01:00:00+00', '2026-12-07 02:00:00+00', false, '01a205ea-be80-7079-8201-43155e2fc77f'),
	('01a205ea-be80-7c90-a715-6b872617ffa0', '2026-12-28', 4, '2026-12-28 01:00:00+00', '2026-12-28 02:00:00+00', false, '01a205ea-be80-772a-942b-0153749737c6'),
	('01a205ea-be80-7c90-a715-6b872617ffa0', '2027-01-04', 5, '2027-01-04 01:00:00+00', '2027-01-04 02:00:00+00', false, '01a205ea-be80-7825-975f-79f58169614f'),
	('01a205ea-be80-7c90-a715-6b872617ffa0', '2026-12-21', 3, '2026-12-21 01:00:00+00', '2026-12-21 02:00:00+00', true, '01a205ea-be80-7d82-9409-d511df95208a'),
	('01a205ea-be80-7c90-a715-6b872617ffa0', '2026-12-14', 2, '2026-12-14 01:00:00+00', '2026-12-14 02:00:00+00', false, '01a205ea-be80-7382-9ebe-87b30f2eac46'),
	('01a205ea-be80-7390-9994-d2ed2c3529ee', '2026-12-07', 1, '2026-12-07 01:00:00+00', '2026-12-07 02:00:00+00', true, NULL),
	('01a205ea-be80-7390-9994-d2ed2c3529ee', '2026-12-08', 2, '2026-12-08 01:00:00+00', '2026-12-08 02:00:00+00', false, NULL);
INSERT INTO public.sessions VALUES
	('\x4b22e0f6f52c59b9edf7ca505e31cb513955c51e748eb58cb843a47225f3bbbe', '01a205ea-be80-74cd-a0c7-8405770f9d14', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\x434bc562a5f13e57e78501abe1c71abcbdc36d7b49d35064b0f119a5fb45e3bb', '01a205ea-be80-7c90-b0bd-69d67b73cfd8', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\x8c36ac60c2917ec882ff4bd9495530c8c89962737f53ee37d1b3c4a1adc404a0', '01a205ea-be80-7c62-8555-48f204bae172', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\xa56991b2ef7e6b37a4a78a8cb30ee3e094a96872f8b46e581ab89a74d64ecad7', '01a205ea-be80-7551-bf33-47f0aaa546e7', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\x24d8bf2f4919e5cc831d3c689dbfa23ee1a3a5e28b692d91cbd355cd43858221', '01a205ea-be80-7487-b38e-78dbf049e4f4', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\x5f45ca1709f6d5f206e9941e199de20fe2c752b2c261de4c7e7c68316659224a', '01a205ea-be80-7b63-b437-ca54858ad082', '2026-11-23 01:00:00+00', '2026-11-23 13:00:00+00'),
	('\x47bdaa4225d96dc4ed618053e6f298caa8da5ddcef0e0ee7df0a56e40a39066b', '01a205ea-be80-7b01-ae9e-5c6bc01be27f', '2026-11-23 07:20:00+00', '2026-11-23 19:20:00+00');
INSERT INTO public.site_bookings VALUES
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '8/2026', '["2026-11-23 06:00:00+00","2026-11-23 07:00:00+00")', true),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-70c6-a76c-a279aaeeed32', '8/2026', '["2026-11-23 06:30:00+00","2026-11-23 08:00:00+00")', false),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-71dc-baf2-79cfa002d2a6', '8/2026', '["2026-11-23 06:30:00+00","2026-11-23 08:00:00+00")', false),
	('01a205ea-be80-756b-85b8-f6d83d5cdb18', '01a205ea-be80-7802-aadd-e78ea6691370', '8/2026', '["2026-11-23 06:30:00+00","2026-11-23 08:00:00+00")', false),
	('01a205ea-be80-7079-8201-43155e2fc77f', '01a205ea-be80-70c6-a76c-a279aaeeed32', '9/2026-01', '["2026-12-07 01:00:00+00","2026-12-07 02:00:00+00")', false),
	('01a205ea-be80-7079-8201-43155e2fc77f', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '9/2026-01', '["2026-12-07 01:00:00+00","2026-12-07 02:00:00+00")', false),
	('01a205ea-be80-7d82-9409-d511df95208a', '01a205ea-be80-70c6-a76c-a279aaeeed32', '9/2026-03', '["2026-12-21 01:00:00+00","2026-12-21 02:00:00+00")', true),
	('01a205ea-be80-7d82-9409-d511df95208a', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '9/2026-03', '["2026-12-21 01:00:00+00","2026-12-21 02:00:00+00")', true),
	('01a205ea-be80-7382-9ebe-87b30f2eac46', '01a205ea-be80-70c6-a76c-a279aaeeed32', '9/2026-02', '["2026-12-14 01:00:00+00","2026-12-14 02:00:00+00")', false),
	('01a205ea-be80-7382-9ebe-87b30f2eac46', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '9/2026-02', '["2026-12-14 01:00:00+00","2026-12-14 02:00:00+00")', false),
	('01a205ea-be80-772a-942b-0153749737c6', '01a205ea-be80-70c6-a76c-a279aaeeed32', '9/2026-04', '["2026-12-28 02:00:00+00","2026-12-28 02:45:00+00")', false),
	('01a205ea-be80-772a-942b-0153749737c6', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '9/2026-04', '["2026-12-28 02:00:00+00","2026-12-28 02:45:00+00")', false),
	('01a205ea-be80-7825-975f-79f58169614f', '01a205ea-be80-70c6-a76c-a279aaeeed32', '9/2026-05', '["2027-01-04 02:00:00+00","2027-01-04 02:45:00+00")', false),
	('01a205ea-be80-7825-975f-79f58169614f', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '9/2026-05', '["2027-01-04 02:00:00+00","2027-01-04 02:45:00+00")', false),
	('01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-70c6-a76c-a279aaeeed32', '11/2026', '["2026-12-08 01:00:00+00","2026-12-08 03:00:00+00")', true),
	('01a205ea-be80-7ddd-bfb3-cca7f282bc26', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '11/2026', '["2026-12-08 01:00:00+00","2026-12-08 03:00:00+00")', true),
	('01a205ea-be80-7c1c-8f1b-43bb37f459e7', '01a205ea-be80-70c6-a76c-a279aaeeed32', '12/2026', '["2026-12-08 01:00:00+00","2026-12-08 03:00:00+00")', false),
	('01a205ea-be80-7c1c-8f1b-43bb37f459e7', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '12/2026', '["2026-12-08 01:00:00+00","2026-12-08 03:00:00+00")', false),
	('01a205ea-be80-73e3-8613-edf3724a4a41', '01a205ea-be80-70c6-a76c-a279aaeeed32', '14/2026', '["2026-12-11 01:00:00+00","2026-12-11 03:00:00+00")', false),
	('01a205ea-be80-73e3-8613-edf3724a4a41', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '14/2026', '["2026-12-11 01:00:00+00","2026-12-11 03:00:00+00")', false),
	('01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-70c6-a76c-a279aaeeed32', '13/2026', '["2026-12-10 01:00:00+00","2026-12-10 03:00:00+00")', true),
	('01a205ea-be80-7479-a3c4-4c96acae8aa4', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '13/2026', '["2026-12-10 01:00:00+00","2026-12-10 03:00:00+00")', true),
	('01a205ea-be80-7ea2-a2a4-ae61ab522da7', '01a205ea-be80-70c6-a76c-a279aaeeed32', '18/2026', '["2026-12-10 01:00:00+00","2026-12-10 03:00:00+00")', false),
	('01a205ea-be80-7ea2-a2a4-ae61ab522da7', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '18/2026', '["2026-12-10 01:00:00+00","2026-12-10 03:00:00+00")', false),
	('01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-70c6-a76c-a279aaeeed32', '7/2026', '["2026-11-23 03:00:00+00","2026-11-23 04:00:00+00")', true),
	('01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '01a205ea-be80-77a8-976c-919aaa0bbdf9', '7/2026', '["2026-11-23 03:00:00+00","2026-11-23 04:00:00+00")', true);
INSERT INTO public.sites VALUES
	('01a205ea-be80-7f0b-870f-beffb2b95b7a', 'vp-tinh-uy', 'Văn phòng Tỉnh ủy', 'Office of the Provincial Party Committee', '01a205ea-be80-7e79-a44a-91bba080c42d', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7a2e-b4ae-d82ac822ad5f', 'vp-hdnd', 'Văn phòng Hội đồng nhân dân tỉnh', 'Office of the Provincial People''s Council', '01a205ea-be80-732c-aeca-0b8864dbb854', '2017-10-02', NULL, NULL),
	('01a205ea-be80-79d8-b800-cddfe9150967', 'so-noi-vu', 'Sở Nội vụ', 'Department of Home Affairs', '01a205ea-be80-7fcd-93bb-7df0e67067ee', '2017-10-02', NULL, NULL),
	('01a205ea-be80-702d-aa9a-97480a903cb9', 'so-tu-phap', 'Sở Tư pháp', 'Department of Justice', '01a205ea-be80-75bc-a0b7-233e785b9e29', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7461-a9a3-9a21c309821d', 'so-khdt', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment', '01a205ea-be80-7365-852f-017aeb1f0fe3', '2017-10-02', NULL, NULL),
	('01a205ea-be80-76f2-a330-e8585e81c662', 'so-tai-chinh', 'Sở Tài chính', 'Department of Finance', '01a205ea-be80-7f3a-af8d-5b90d7bf3d42', '2017-10-02', NULL, NULL),
	('01a205ea-be80-77a8-976c-919aaa0bbdf9', 'so-cong-thuong', 'Sở Công Thương', 'Department of Industry and Trade', '01a205ea-be80-7f39-a4ec-92f86c5f7eeb', '2017-10-02', NULL, NULL),
	('01a205ea-be80-748b-b1af-1a42b51bd495', 'so-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', 'Department of Agriculture and Rural Development', '01a205ea-be80-7437-a19d-3c7f26333323', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7802-aadd-e78ea6691370', 'so-gtvt', 'Sở Giao thông vận tải', 'Department of Transport', '01a205ea-be80-71d8-a222-814d75fa5076', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7d26-9a2c-fba42fc77882', 'so-xay-dung', 'Sở Xây dựng', 'Department of Construction', '01a205ea-be80-7e76-a4c8-de4497cc69ef', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7625-8ed8-ea3952f14071', 'so-tnmt', 'Sở Tài nguyên và Môi trường', 'Department of Natural Resources and Environment', '01a205ea-be80-7075-8383-292f2372bf3c', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7aca-891c-ad776cca46b7', 'so-tttt', 'Sở Thông tin và Truyền thông', 'Department of Information and Communications', '01a205ea-be80-7067-908d-9c9ce5bd451e', '2017-10-02', NULL, NULL),
	('01a205ea-be80-72c2-bc34-76fd4f4e6ca0', 'so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'Department of Labour, Invalids and Social Affairs', '01a205ea-be80-7eb6-84eb-e5b3b478e8a8', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7bff-b464-13282cde0f07', 'so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism', '01a205ea-be80-7f1e-a59d-1295374e477c', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7b92-b767-6cac0f96ea30', 'so-khcn', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology', '01a205ea-be80-772f-801e-eb53390ae03d', '2017-10-02', NULL, NULL),
	('01a205ea-be80-71dc-baf2-79cfa002d2a6', 'so-gddt', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training', '01a205ea-be80-7f5b-bc46-d020eccfa025', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7cb1-92b7-9742d96029c6', 'so-y-te', 'Sở Y tế', 'Department of Health', '01a205ea-be80-735b-bf21-a8d77dc740b7', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7850-947d-26783d280fbb', 'thanh-tra', 'Thanh tra tỉnh', 'Provincial Inspectorate', '01a205ea-be80-74f8-9a17-60268d02a54e', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7976-9227-291a14f8759b', 'so-ngoai-vu', 'Sở Ngoại vụ', 'Department of Foreign Affairs', '01a205ea-be80-7174-86f5-d3e85c792e61', '2017-10-02', NULL, NULL),
	('01a205ea-be80-70c6-a76c-a279aaeeed32', 'ban-dan-toc', 'Ban Dân tộc', 'Committee for Ethnic Minority Affairs', '01a205ea-be80-797c-b789-01e844d1b924', '2017-10-02', NULL, NULL),
	('01a205ea-be80-75ad-b8e9-31d371ec6171', 'tp-tuyen-quang', 'Ủy ban nhân dân thành phố Tuyên Quang', 'People''s Committee of Tuyên Quang City', '01a205ea-be80-7d38-8972-681302c06d66', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7a31-bd0f-7cfecbfebe53', 'na-hang', 'Ủy ban nhân dân huyện Na Hang', 'People''s Committee of Na Hang District', '01a205ea-be80-7929-9d85-86dd189eff89', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7203-936d-517519b56dbc', 'lam-binh', 'Ủy ban nhân dân huyện Lâm Bình', 'People''s Committee of Lâm Bình District', '01a205ea-be80-786d-baca-ac09a869da67', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7601-98fb-7f4e32875860', 'chiem-hoa', 'Ủy ban nhân dân huyện Chiêm Hóa', 'People''s Committee of Chiêm Hóa District', '01a205ea-be80-7973-86db-2d3beb505f08', '2017-10-02', NULL, NULL),
	('01a205ea-be80-77a2-844b-283df1aacbb6', 'ham-yen', 'Ủy ban nhân dân huyện Hàm Yên', 'People''s Committee of Hàm Yên District', '01a205ea-be80-7bfa-95e7-f8c44e430cb6', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7c33-b82f-89c8b41fe467', 'yen-son', 'Ủy ban nhân dân huyện Yên Sơn', 'People''s Committee of Yên Sơn District', '01a205ea-be80-746a-a476-7efe89b31f2c', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7afe-b704-e8dd6d653dbb', 'son-duong', 'Ủy ban nhân dân huyện Sơn Dương', 'People''s Committee of Sơn Dương District', '01a205ea-be80-78e0-ad10-042631c2c611', '2017-10-02', NULL, NULL),
	('01a205ea-be80-77f9-9b39-816548764cc2', 'xa-na-hang', 'Xã Na Hang', 'Na Hang', '01a205ea-be80-78f7-899e-4e09ba1447a9', '2025-07-01', NULL, NULL),
	('01a205ea-be80-7c01-98c0-b27b432c2d78', 'vp-ubnd', 'Thị trấn Na Hang', NULL, '01a205ea-be80-797c-b789-01e844d1b924', '2017-10-02', '2026-11-30', '01a205ea-be80-77f9-9b39-816548764cc2');
INSERT INTO public.timers VALUES
	('01a205ea-be80-7a48-b2d3-0c68139a7ffa', 'readiness.probe', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7d30-801f-cacae944b780', 'readiness.probe', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '2026-11-23 02:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7e5a-81cd-ce3d3c3e4471', 'readiness.close', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '2026-11-23 02:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-721a-9851-6e990d48945b', 'meeting.connect', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '2026-11-23 03:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7199-a9ac-a083c5a4a450', 'waitlist.review', '01a205ea-be80-73be-8905-cd98ccf71e58', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7f6c-aeef-747ec1929fa7', 'readiness.probe', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '2026-11-23 04:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7176-872e-eab7b1d19949', 'readiness.close', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '2026-11-23 05:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-743d-a3eb-9be75419bce4', 'readiness.probe', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '2026-11-23 05:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-74cb-9158-2389080837af', 'meeting.connect', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '2026-11-23 06:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-780e-a681-ed94c0a1d0b2', 'readiness.probe', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '2026-11-23 04:30:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-749e-a88f-72bb1888a493', 'readiness.probe', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '2026-11-23 06:15:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7348-be09-e417e282ead9', 'readiness.close', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '2026-11-23 05:30:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7db5-bd80-9925d3c05252', 'meeting.connect', '01a205ea-be80-756b-85b8-f6d83d5cdb18', '2026-11-23 06:30:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7e19-8c2e-5b26c3260a24', 'waitlist.review', '01a205ea-be80-72e1-8261-f236d4dfab5f', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7fe8-82e3-8695c5d8b5ef', 'readiness.probe', '01a205ea-be80-7079-8201-43155e2fc77f', '2026-12-06 23:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-721b-98db-01050d41dd2f', 'readiness.probe', '01a205ea-be80-7079-8201-43155e2fc77f', '2026-12-07 00:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7841-983b-b92a9174a595', 'readiness.close', '01a205ea-be80-7079-8201-43155e2fc77f', '2026-12-07 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-76aa-b41d-1af70eb560ac', 'meeting.connect', '01a205ea-be80-7079-8201-43155e2fc77f', '2026-12-07 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7052-8885-ce6e70d801d2', 'readiness.probe', '01a205ea-be80-7d82-9409-d511df95208a', '2026-12-20 23:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-75e1-bfc4-135d3819a3bc', 'readiness.close', '01a205ea-be80-7d82-9409-d511df95208a', '2026-12-21 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-78c0-bcb5-b4056c14a59d', 'readiness.probe', '01a205ea-be80-7d82-9409-d511df95208a', '2026-12-21 00:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-73fe-9a6c-52f56df97ba5', 'meeting.connect', '01a205ea-be80-7d82-9409-d511df95208a', '2026-12-21 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7dba-a534-37e448f62d6c', 'waitlist.review', '01a205ea-be80-716a-b871-383104752b2c', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7375-a97d-bf7da72c2ef5', 'readiness.probe', '01a205ea-be80-7382-9ebe-87b30f2eac46', '2026-12-13 23:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7936-9c74-9ae69bd7d35b', 'readiness.probe', '01a205ea-be80-7382-9ebe-87b30f2eac46', '2026-12-14 00:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7232-b6ec-3970d1c2af7e', 'readiness.close', '01a205ea-be80-7382-9ebe-87b30f2eac46', '2026-12-14 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7990-918d-a2f33d56a75a', 'meeting.connect', '01a205ea-be80-7382-9ebe-87b30f2eac46', '2026-12-14 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7f93-a65c-a9ef9c2fd5de', 'readiness.probe', '01a205ea-be80-772a-942b-0153749737c6', '2026-12-27 23:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7118-971b-a38bf707a20c', 'readiness.close', '01a205ea-be80-772a-942b-0153749737c6', '2026-12-28 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7e84-b9bd-7b47f3a049bf', 'readiness.probe', '01a205ea-be80-772a-942b-0153749737c6', '2026-12-28 00:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7923-88b4-b2f3c07c9ff9', 'meeting.connect', '01a205ea-be80-772a-942b-0153749737c6', '2026-12-28 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7027-846d-3f64bf3af99b', 'readiness.probe', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-03 23:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-752f-9fe1-e15964e884fc', 'readiness.close', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-04 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7cc5-b5d6-493b08a6f562', 'readiness.probe', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-04 00:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7411-804b-adf01c258729', 'meeting.connect', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-04 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-71c4-ac87-85c214284cc4', 'readiness.probe', '01a205ea-be80-772a-942b-0153749737c6', '2026-12-28 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7ae6-9d7a-bc83b5e2725d', 'readiness.probe', '01a205ea-be80-772a-942b-0153749737c6', '2026-12-28 01:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-77f0-8609-9c5b161d1946', 'readiness.close', '01a205ea-be80-772a-942b-0153749737c6', '2026-12-28 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7556-a7e2-d67178856e0d', 'meeting.connect', '01a205ea-be80-772a-942b-0153749737c6', '2026-12-28 02:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7c34-9420-3bf5cf3f3937', 'waitlist.review', '01a205ea-be80-7de8-be19-d4bc27867035', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7b0c-a47c-6e93e783934f', 'waitlist.review', '01a205ea-be80-7fd8-8a2d-85f487c38936', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7393-a341-262b3ed0051b', 'readiness.probe', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', '2026-12-07 23:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7e98-9d2e-96c97cc20e40', 'readiness.probe', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', '2026-12-08 00:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7a92-a400-4fe4a8c6e3b0', 'readiness.close', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', '2026-12-08 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-75b8-8a93-47dc2f877b4a', 'meeting.connect', '01a205ea-be80-7ddd-bfb3-cca7f282bc26', '2026-12-08 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7b28-817d-f41e9db2bd1f', 'waitlist.review', '01a205ea-be80-7471-a565-47460ff9b823', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7d53-9bd4-06b2b8add10c', 'readiness.probe', '01a205ea-be80-7c1c-8f1b-43bb37f459e7', '2026-12-07 23:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7304-a257-cc7ee3b7d178', 'readiness.probe', '01a205ea-be80-7c1c-8f1b-43bb37f459e7', '2026-12-08 00:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7e19-a8e0-fd9f57a90e8d', 'readiness.close', '01a205ea-be80-7c1c-8f1b-43bb37f459e7', '2026-12-08 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7764-9d57-380050d60bf4', 'meeting.connect', '01a205ea-be80-7c1c-8f1b-43bb37f459e7', '2026-12-08 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-710e-bbf7-200ea612055f', 'waitlist.lapse', '01a205ea-be80-7027-86c8-43c614bd6a35', '2026-11-23 05:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-78ea-8f52-7873f51aa770', 'waitlist.review', '01a205ea-be80-7fc0-8aa1-816b4850c5fa', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7ed8-bd5d-2bb1e67fa2b3', 'readiness.probe', '01a205ea-be80-73e3-8613-edf3724a4a41', '2026-12-10 23:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-79e3-80d0-8a6f1f2ec055', 'readiness.probe', '01a205ea-be80-73e3-8613-edf3724a4a41', '2026-12-11 00:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7f1d-b67a-b7e1c912b187', 'readiness.close', '01a205ea-be80-73e3-8613-edf3724a4a41', '2026-12-11 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-719c-815a-26923131ad2c', 'meeting.connect', '01a205ea-be80-73e3-8613-edf3724a4a41', '2026-12-11 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7518-9c7c-4cc28cf1274c', 'waitlist.review', '01a205ea-be80-7b64-b233-1fff828734c5', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-73b3-bd79-0a31ed18f712', 'waitlist.review', '01a205ea-be80-7307-8c79-a3974c5fc6a7', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7b40-9541-57fcee506179', 'waitlist.review', '01a205ea-be80-79a3-838a-b6521dd69d94', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-73c4-a157-05e218b33aeb', 'readiness.probe', '01a205ea-be80-7479-a3c4-4c96acae8aa4', '2026-12-09 23:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7493-ade3-f55ccb5e8862', 'readiness.probe', '01a205ea-be80-7479-a3c4-4c96acae8aa4', '2026-12-10 00:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7a09-8dc4-d776aa02e707', 'readiness.close', '01a205ea-be80-7479-a3c4-4c96acae8aa4', '2026-12-10 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7c74-b0f5-c31f57522ef9', 'meeting.connect', '01a205ea-be80-7479-a3c4-4c96acae8aa4', '2026-12-10 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7bbf-82a2-06d6c866f986', 'readiness.probe', '01a205ea-be80-7ea2-a2a4-ae61ab522da7', '2026-12-09 23:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7853-9e4b-8c12fe739f79', 'readiness.probe', '01a205ea-be80-7ea2-a2a4-ae61ab522da7', '2026-12-10 00:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7dc1-9170-1758c4a4ce79', 'readiness.close', '01a205ea-be80-7ea2-a2a4-ae61ab522da7', '2026-12-10 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7d0e-848b-6374b378cb88', 'meeting.connect', '01a205ea-be80-7ea2-a2a4-ae61ab522da7', '2026-12-10 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-72ee-b657-6bdd6db4e139', 'waitlist.review', '01a205ea-be80-7245-8ab8-c8ac12569f98', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-711a-8dd7-7f9a136f7da9', 'readiness.probe', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-04 00:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7bed-89a2-5d5ff9ebe817', 'readiness.close', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-04 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7d02-ab2c-7b797338b99c', 'readiness.probe', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-04 01:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-74c6-b90e-f3e8e7784b5c', 'meeting.connect', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-04 02:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7437-a021-d0fe51b8ede5', 'readiness.probe', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '2026-11-23 01:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7642-b22a-b5e4a7e1b2d4', 'readiness.probe', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '2026-11-23 02:45:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7b25-b183-467f7aefe9d9', 'readiness.close', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '2026-11-23 02:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-75c2-85cc-d65254e0c0ce', 'meeting.connect', '01a205ea-be80-74a0-b1eb-2e6cb5efb24d', '2026-11-23 03:00:00+00', NULL, NULL, 0, NULL, true),
	('01a205ea-be80-7c10-96c5-72374bb4208c', 'waitlist.lapse', '01a205ea-be80-7d71-bfed-e7acf04c66d8', '2026-11-23 05:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7f8c-b651-c03a8e3ad628', 'readiness.probe', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-04 00:00:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7323-b763-39824b97ff07', 'readiness.probe', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-04 01:45:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7b08-ad59-60ed466eaa33', 'readiness.close', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-04 00:30:00+00', NULL, NULL, 0, NULL, false),
	('01a205ea-be80-7aa6-b85b-428e67f922fd', 'meeting.connect', '01a205ea-be80-7825-975f-79f58169614f', '2027-01-04 02:00:00+00', NULL, NULL, 0, NULL, false),
	('01a20686-6240-7f57-ae8b-c2d12ba548b9', 'waitlist.review', '01a20686-6240-722a-99ed-ab55b472097a', '2026-11-23 03:50:00+00', NULL, NULL, 0, NULL, false);
INSERT INTO public.units VALUES
	('01a205ea-be80-7e79-a44a-91bba080c42d', 'vp-tinh-uy', 'Văn phòng Tỉnh ủy', 'Office of the Provincial Party Committee', 'office', '2017-10-02', NULL, NULL),
	('01a205ea-be80-732c-aeca-0b8864dbb854', 'vp-hdnd', 'Văn phòng Hội đồng nhân dân tỉnh', 'Office of the Provincial People''s Council', 'office', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7111-9d6c-baadb996c4b9', 'vp-ubnd', 'Văn phòng Ủy ban nhân dân tỉnh', 'Office of the Provincial People''s Committee', 'office', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7fcd-93bb-7df0e67067ee', 'so-noi-vu', 'Sở Nội vụ', 'Department of Home Affairs', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-75bc-a0b7-233e785b9e29', 'so-tu-phap', 'Sở Tư pháp', 'Department of Justice', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7365-852f-017aeb1f0fe3', 'so-khdt', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7f3a-af8d-5b90d7bf3d42', 'so-tai-chinh', 'Sở Tài chính', 'Department of Finance', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7f39-a4ec-92f86c5f7eeb', 'so-cong-thuong', 'Sở Công Thương', 'Department of Industry and Trade', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7437-a19d-3c7f26333323', 'so-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', 'Department of Agriculture and Rural Development', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-71d8-a222-814d75fa5076', 'so-gtvt', 'Sở Giao thông vận tải', 'Department of Transport', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7e76-a4c8-de4497cc69ef', 'so-xay-dung', 'Sở Xây dựng', 'Department of Construction', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7075-8383-292f2372bf3c', 'so-tnmt', 'Sở Tài nguyên và Môi trường', 'Department of Natural Resources and Environment', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7067-908d-9c9ce5bd451e', 'so-tttt', 'Sở Thông tin và Truyền thông', 'Department of Information and Communications', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7eb6-84eb-e5b3b478e8a8', 'so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'Department of Labour, Invalids and Social Affairs', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7f1e-a59d-1295374e477c', 'so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-772f-801e-eb53390ae03d', 'so-khcn', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7f5b-bc46-d020eccfa025', 'so-gddt', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-735b-bf21-a8d77dc740b7', 'so-y-te', 'Sở Y tế', 'Department of Health', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-74f8-9a17-60268d02a54e', 'thanh-tra', 'Thanh tra tỉnh', 'Provincial Inspectorate', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7174-86f5-d3e85c792e61', 'so-ngoai-vu', 'Sở Ngoại vụ', 'Department of Foreign Affairs', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-797c-b789-01e844d1b924', 'ban-dan-toc', 'Ban Dân tộc', 'Committee for Ethnic Minority Affairs', 'department', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7d38-8972-681302c06d66', 'tp-tuyen-quang', 'Ủy ban nhân dân thành phố Tuyên Quang', 'People''s Committee of Tuyên Quang City', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7929-9d85-86dd189eff89', 'na-hang', 'Ủy ban nhân dân huyện Na Hang', 'People''s Committee of Na Hang District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-786d-baca-ac09a869da67', 'lam-binh', 'Ủy ban nhân dân huyện Lâm Bình', 'People''s Committee of Lâm Bình District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7973-86db-2d3beb505f08', 'chiem-hoa', 'Ủy ban nhân dân huyện Chiêm Hóa', 'People''s Committee of Chiêm Hóa District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-7bfa-95e7-f8c44e430cb6', 'ham-yen', 'Ủy ban nhân dân huyện Hàm Yên', 'People''s Committee of Hàm Yên District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-746a-a476-7efe89b31f2c', 'yen-son', 'Ủy ban nhân dân huyện Yên Sơn', 'People''s Committee of Yên Sơn District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-78e0-ad10-042631c2c611', 'son-duong', 'Ủy ban nhân dân huyện Sơn Dương', 'People''s Committee of Sơn Dương District', 'district', '2017-10-02', NULL, NULL),
	('01a205ea-be80-78f7-899e-4e09ba1447a9', 'xa-na-hang', 'Ủy ban nhân dân xã Na Hang', NULL, 'district', '2025-07-01', NULL, NULL);
INSERT INTO public.waitlist_entries VALUES
	('01a205ea-be80-7027-86c8-43c614bd6a35', '01a205ea-be80-7ae4-901b-d0dd38c49619', NULL, false, NULL, '{01a205ea-be80-70c6-a76c-a279aaeeed32,01a205ea-be80-77a8-976c-919aaa0bbdf9}', '2026-12-08 01:00:00+00', '2026-12-08 03:00:00+00', '{"to": "2026-12-08T03:00:00.000Z", "from": "2026-12-08T01:00:00.000Z"}', '2026-11-23 01:00:00+00', 'booked', NULL, '01a205ea-be80-7c62-8555-48f204bae172'),
	('01a205ea-be80-7e79-b1ab-4cec074f5a14', '01a205ea-be80-7327-9e49-67bafd18e94e', NULL, false, NULL, '{01a205ea-be80-70c6-a76c-a279aaeeed32,01a205ea-be80-77a8-976c-919aaa0bbdf9}', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '{"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}', '2026-11-23 01:00:00+00', 'waiting', NULL, '01a205ea-be80-7c62-8555-48f204bae172'),
	('01a205ea-be80-7c4e-8bb8-74d0a44a2d8a', '01a205ea-be80-7dab-ab06-933861dc1999', NULL, false, NULL, '{01a205ea-be80-70c6-a76c-a279aaeeed32,01a205ea-be80-77a8-976c-919aaa0bbdf9}', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '{"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}', '2026-11-23 01:00:00+00', 'asked', NULL, NULL),
	('01a205ea-be80-7789-9d1e-62a796610186', '01a205ea-be80-7112-bdff-41003b538899', NULL, false, NULL, '{01a205ea-be80-70c6-a76c-a279aaeeed32,01a205ea-be80-77a8-976c-919aaa0bbdf9}', '2026-12-11 01:00:00+00', '2026-12-11 03:00:00+00', '{"to": "2026-12-11T03:00:00.000Z", "from": "2026-12-11T01:00:00.000Z"}', '2026-11-23 01:00:00+00', 'left', NULL, '01a205ea-be80-7c62-8555-48f204bae172'),
	('01a205ea-be80-7d71-bfed-e7acf04c66d8', '01a205ea-be80-77e8-8265-cfbae116b65b', '01a205ea-be80-7479-a3c4-4c96acae8aa4', true, 'professional', '{01a205ea-be80-70c6-a76c-a279aaeeed32,01a205ea-be80-77a8-976c-919aaa0bbdf9}', '2026-12-10 01:00:00+00', '2026-12-10 03:00:00+00', '{"to": "2026-12-17T17:00:00.000Z", "from": "2026-12-10T01:00:00.000Z"}', '2026-11-23 01:00:00+00', 'offered', '{"opensAt": "2026-12-10T03:00:00.000Z", "closesAt": "2026-12-10T05:00:00.000Z", "expiresAt": "2026-11-23T05:00:00.000Z"}', '01a205ea-be80-7c62-8555-48f204bae172');
SELECT pg_catalog.setval('drizzle.__drizzle_migrations_id_seq', 13, true);
SELECT pg_catalog.setval('public.amendments_revision_seq', 3, true);
SELECT pg_catalog.setval('public.article_texts_version_seq', 1, true);
SELECT pg_catalog.setval('public.notices_id_seq', 83, true);
SELECT pg_catalog.setval('public.provisions_version_seq', 29, true);
SELECT pg_catalog.setval('public.room_answers_id_seq', 4, true);
ALTER TABLE ONLY drizzle.__drizzle_migrations
    ADD CONSTRAINT __drizzle_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.amendments
    ADD CONSTRAINT amendments_pkey PRIMARY KEY (revision);
ALTER TABLE ONLY public.article_texts
    ADD CONSTRAINT article_texts_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_pkey PRIMARY KEY (sha256);
ALTER TABLE ONLY public.call_legs
    ADD CONSTRAINT call_legs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conduct_intents
    ADD CONSTRAINT conduct_intents_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.meeting_sites
    ADD CONSTRAINT meeting_sites_pkey PRIMARY KEY (meeting_id, site_id);
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
ALTER TABLE ONLY public.officer_sites
    ADD CONSTRAINT officer_sites_pkey PRIMARY KEY (officer_id, site_id);
ALTER TABLE ONLY public.officers
    ADD CONSTRAINT officers_pkey PRIMARY KEY (id);
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
    ADD CONSTRAINT site_bookings_no_overlap EXCLUDE USING gist (site_id WITH =, period WITH &&) WHERE ((NOT released));
ALTER TABLE ONLY public.site_bookings
    ADD CONSTRAINT site_bookings_pkey PRIMARY KEY (meeting_id, site_id);
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
CREATE INDEX article_texts_instrument_key_valid_from_version_index ON public.article_texts USING btree (instrument, key, valid_from, version);
CREATE INDEX call_legs_meeting_id_connected_at_index ON public.call_legs USING btree (meeting_id, connected_at);
CREATE UNIQUE INDEX call_legs_one_open ON public.call_legs USING btree (meeting_id, site_id) WHERE (disconnected_at IS NULL);
CREATE INDEX conduct_intents_open ON public.conduct_intents USING btree (meeting_id, begun_at) WHERE (ended_at IS NULL);
CREATE INDEX displays_site_id_index ON public.displays USING btree (site_id);
CREATE INDEX endpoints_site_id_index ON public.endpoints USING btree (site_id);
CREATE INDEX former_names_site_id_index ON public.former_names USING btree (site_id);
CREATE INDEX former_names_unit_id_index ON public.former_names USING btree (unit_id);
CREATE INDEX journal_meeting_id_position_index ON public.journal USING btree (meeting_id, "position");
CREATE INDEX journal_registration_id_position_index ON public.journal USING btree (registration_id, "position");
CREATE INDEX lines_site_id_index ON public.lines USING btree (site_id);
CREATE INDEX meetings_period ON public.meetings USING gist (tstzrange(opens_at, closes_at));
CREATE INDEX meetings_registration_id_index ON public.meetings USING btree (registration_id);
CREATE INDEX meetings_search ON public.meetings USING gin (public.search_key(((((number || ' '::text) || subject) || ' '::text) || chair)) public.gin_trgm_ops);
CREATE INDEX meetings_state_opens_at_index ON public.meetings USING btree (state, opens_at);
CREATE INDEX notices_mail_due ON public.notices USING btree (mail_due) WHERE (mail = ANY (ARRAY['waiting'::text, 'sending'::text]));
CREATE INDEX notices_officer_id_id_index ON public.notices USING btree (officer_id, id);
CREATE UNIQUE INDEX notices_once ON public.notices USING btree (source, officer_id, kind);
CREATE INDEX notices_unread ON public.notices USING btree (officer_id) WHERE (read_at IS NULL);
CREATE INDEX officer_sites_site_id_index ON public.officer_sites USING btree (site_id);
CREATE UNIQUE INDEX preemptions_open ON public.preemptions USING btree (registration_id) WHERE (state = 'requested'::text);
CREATE INDEX provisions_key_valid_from_version_index ON public.provisions USING btree (key, valid_from, version);
CREATE INDEX registrations_pending ON public.registrations USING btree (opens_at, closes_at) WHERE (state = 'submitted'::text);
CREATE INDEX registrations_search ON public.registrations USING gin (public.search_key(((number || ' '::text) || subject)) public.gin_trgm_ops);
CREATE INDEX registrations_state_submitted_at_id_index ON public.registrations USING btree (state, submitted_at, id);
CREATE INDEX registrations_submitted_at_id_index ON public.registrations USING btree (submitted_at, id);
CREATE INDEX registrations_unit_id_submitted_at_id_index ON public.registrations USING btree (unit_id, submitted_at, id);
CREATE INDEX room_answers_meeting_id_site_id_item_received_at_id_index ON public.room_answers USING btree (meeting_id, site_id, item, received_at, id);
CREATE INDEX rooms_site_id_index ON public.rooms USING btree (site_id);
CREATE INDEX series_occurrences_meeting_id_index ON public.series_occurrences USING btree (meeting_id);
CREATE INDEX sessions_officer_id_expires_at_index ON public.sessions USING btree (officer_id, expires_at);
CREATE INDEX timers_open ON public.timers USING btree (due) WHERE ((done_at IS NULL) AND (NOT cancelled));
CREATE INDEX timers_subject ON public.timers USING btree (subject_id) WHERE ((done_at IS NULL) AND (NOT cancelled));
CREATE UNIQUE INDEX waitlist_once ON public.waitlist_entries USING btree (registration_id, COALESCE(meeting_id, registration_id)) WHERE (state = ANY (ARRAY['asked'::text, 'waiting'::text, 'offered'::text]));
CREATE INDEX waitlist_open ON public.waitlist_entries USING btree (joined_at) WHERE (state = ANY (ARRAY['asked'::text, 'waiting'::text, 'offered'::text]));
CREATE TRIGGER journal_head_only_advances BEFORE UPDATE ON public.journal_head FOR EACH ROW WHEN ((new."position" <> (old."position" + 1))) EXECUTE FUNCTION public.journal_refuse_change();
CREATE TRIGGER journal_head_stays BEFORE DELETE OR TRUNCATE ON public.journal_head FOR EACH STATEMENT EXECUTE FUNCTION public.journal_refuse_change();
CREATE TRIGGER journal_only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION public.journal_refuse_change();
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_officer_id_officers_id_fkey FOREIGN KEY (officer_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.amendments
    ADD CONSTRAINT amendments_signed_by_officers_id_fkey FOREIGN KEY (signed_by) REFERENCES public.officers(id);
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
ALTER TABLE ONLY public.conduct_intents
    ADD CONSTRAINT conduct_intents_endpoint_id_endpoints_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.endpoints(id);
ALTER TABLE ONLY public.conduct_intents
    ADD CONSTRAINT conduct_intents_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.conduct_intents
    ADD CONSTRAINT conduct_intents_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
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
    ADD CONSTRAINT lines_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.meeting_sites
    ADD CONSTRAINT meeting_sites_meeting_id_meetings_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.meeting_sites
    ADD CONSTRAINT meeting_sites_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
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
ALTER TABLE ONLY public.officer_sites
    ADD CONSTRAINT officer_sites_officer_id_officers_id_fkey FOREIGN KEY (officer_id) REFERENCES public.officers(id);
ALTER TABLE ONLY public.officer_sites
    ADD CONSTRAINT officer_sites_site_id_sites_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);
ALTER TABLE ONLY public.officers
    ADD CONSTRAINT officers_unit_id_units_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units(id);
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
