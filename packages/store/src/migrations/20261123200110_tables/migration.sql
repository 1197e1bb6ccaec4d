CREATE TABLE "accounts" (
	"account" text PRIMARY KEY,
	"officer_id" uuid NOT NULL,
	"password_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "endpoint_secrets" (
	"endpoint_id" uuid PRIMARY KEY,
	"key_id" text NOT NULL,
	"iv" bytea NOT NULL,
	"tag" bytea NOT NULL,
	"sealed" bytea NOT NULL
);
--> statement-breakpoint
CREATE TABLE "endpoint_statuses" (
	"endpoint_id" uuid PRIMARY KEY,
	"link" text NOT NULL,
	"trouble" jsonb,
	"firmware" text,
	"serial_number" text,
	"registration" text,
	"microphones" text,
	"in_call" boolean,
	"heard_at" timestamp(3) with time zone,
	"next_attempt_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "endpoints" (
	"id" uuid PRIMARY KEY,
	"site_id" uuid NOT NULL,
	"room_id" uuid NOT NULL,
	"name" text NOT NULL,
	"driver" text NOT NULL,
	"model" text NOT NULL,
	"host" text NOT NULL,
	"port" integer NOT NULL,
	"account" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lines" (
	"id" uuid PRIMARY KEY,
	"site_id" uuid NOT NULL,
	"name" text NOT NULL,
	"provider" text NOT NULL,
	"bandwidth" double precision
);
--> statement-breakpoint
CREATE TABLE "officer_sites" (
	"officer_id" uuid,
	"site_id" uuid,
	CONSTRAINT "officer_sites_pkey" PRIMARY KEY("officer_id","site_id")
);
--> statement-breakpoint
CREATE TABLE "officers" (
	"id" uuid PRIMARY KEY,
	"name" text NOT NULL,
	"position" text NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"roles" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform" (
	"one" boolean PRIMARY KEY,
	"id" uuid NOT NULL,
	"pretend" boolean NOT NULL,
	"domain" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"seeded_at" timestamp(3) with time zone,
	CONSTRAINT "platform_one" CHECK ("one")
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"id" uuid PRIMARY KEY,
	"site_id" uuid NOT NULL,
	"name" text NOT NULL,
	"seats" integer
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" bytea PRIMARY KEY,
	"officer_id" uuid NOT NULL,
	"opened_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sites" (
	"id" uuid PRIMARY KEY,
	"code" text NOT NULL UNIQUE,
	"name" text NOT NULL,
	"name_en" text,
	"unit_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"successor_id" uuid
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" uuid PRIMARY KEY,
	"code" text NOT NULL UNIQUE,
	"name" text NOT NULL,
	"name_en" text,
	"kind" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"successor_id" uuid
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"sha256" text PRIMARY KEY,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"content" bytea NOT NULL,
	"kept_at" timestamp(3) with time zone NOT NULL,
	"kept_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_sites" (
	"meeting_id" uuid,
	"site_id" uuid,
	"ordinal" integer NOT NULL,
	CONSTRAINT "meeting_sites_pkey" PRIMARY KEY("meeting_id","site_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_wishes" (
	"meeting_id" uuid,
	"site_id" uuid,
	"connected" boolean NOT NULL,
	"microphones" text,
	"asked_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "meeting_wishes_pkey" PRIMARY KEY("meeting_id","site_id")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY,
	"registration_id" uuid NOT NULL UNIQUE,
	"number" text NOT NULL,
	"subject" text NOT NULL,
	"chair" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"track" text NOT NULL,
	"opens_at" timestamp(3) with time zone NOT NULL,
	"closes_at" timestamp(3) with time zone NOT NULL,
	"main_site_id" uuid NOT NULL,
	"address" text NOT NULL,
	"state" text NOT NULL,
	"check_due_at" timestamp(3) with time zone NOT NULL,
	"check_shortened" boolean NOT NULL,
	"gate_closed_at" timestamp(3) with time zone,
	"started_at" timestamp(3) with time zone,
	"ended_at" timestamp(3) with time zone,
	"end_reason" text,
	CONSTRAINT "meetings_period_not_empty" CHECK ("opens_at" < "closes_at")
);
--> statement-breakpoint
CREATE TABLE "registration_counters" (
	"year" integer PRIMARY KEY,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registration_sites" (
	"registration_id" uuid,
	"site_id" uuid,
	"is_main" boolean NOT NULL,
	CONSTRAINT "registration_sites_pkey" PRIMARY KEY("registration_id","site_id")
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" uuid PRIMARY KEY,
	"number" text NOT NULL UNIQUE,
	"unit_id" uuid NOT NULL,
	"submitted_by" uuid NOT NULL,
	"submitted_at" timestamp(3) with time zone NOT NULL,
	"state" text NOT NULL,
	"track" text NOT NULL,
	"request" jsonb NOT NULL,
	"rulings" jsonb NOT NULL,
	"subject" text NOT NULL,
	"opens_at" timestamp(3) with time zone NOT NULL,
	"closes_at" timestamp(3) with time zone NOT NULL,
	"decision_due_at" timestamp(3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp(3) with time zone,
	"decision_reason" text,
	"meeting_id" uuid
);
--> statement-breakpoint
CREATE TABLE "site_bookings" (
	"meeting_id" uuid,
	"site_id" uuid,
	"number" text NOT NULL,
	"period" tstzrange NOT NULL,
	"released" boolean NOT NULL,
	CONSTRAINT "site_bookings_pkey" PRIMARY KEY("meeting_id","site_id"),
	CONSTRAINT "site_bookings_period_real" CHECK ((not isempty("period") and lower_inc("period") and not upper_inc("period") and isfinite(lower("period")) and isfinite(upper("period"))) is true)
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"officer_id" uuid,
	"key" text,
	"body_hash" bytea NOT NULL,
	"begun_at" timestamp(3) with time zone NOT NULL,
	"status" integer,
	"body" jsonb,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("officer_id","key")
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"position" bigint PRIMARY KEY,
	"at" timestamp(3) with time zone NOT NULL,
	"officer_id" text,
	"officer_name" text,
	"procedure" text NOT NULL,
	"duty" text NOT NULL,
	"articles" text[] NOT NULL,
	"event" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"meeting_id" text,
	"registration_id" text,
	"data" jsonb,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal_head" (
	"one" boolean PRIMARY KEY,
	"position" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "journal_head_one" CHECK ("one")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"key" text PRIMARY KEY,
	"part" text NOT NULL,
	"number" integer,
	"subject" jsonb NOT NULL,
	"summary" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"date" date PRIMARY KEY,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"source_note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instruments" (
	"number" text PRIMARY KEY,
	"issued_on" date NOT NULL,
	"issuer" jsonb NOT NULL,
	"title" jsonb NOT NULL,
	"chapters" integer NOT NULL,
	"articles" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "provisions" (
	"version" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "provisions_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"article" text NOT NULL,
	"subject" jsonb NOT NULL,
	"grade" text NOT NULL,
	"value" jsonb,
	"source_note" jsonb NOT NULL,
	"enforcement" jsonb NOT NULL,
	"valid_from" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "call_legs" (
	"id" uuid PRIMARY KEY,
	"meeting_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"call_id" text NOT NULL,
	"connected_at" timestamp(3) with time zone NOT NULL,
	"disconnected_at" timestamp(3) with time zone,
	"planned" boolean NOT NULL,
	"cause" text
);
--> statement-breakpoint
CREATE TABLE "conduct_intents" (
	"id" uuid PRIMARY KEY,
	"meeting_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"epoch" integer NOT NULL,
	"command" jsonb NOT NULL,
	"begun_at" timestamp(3) with time zone NOT NULL,
	"sent_at" timestamp(3) with time zone,
	"ended_at" timestamp(3) with time zone,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "gates" (
	"meeting_id" uuid PRIMARY KEY,
	"record" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"resource" text PRIMARY KEY,
	"node" text,
	"epoch" integer NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "probes" (
	"meeting_id" uuid,
	"endpoint_id" uuid,
	"site_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"result" jsonb NOT NULL,
	CONSTRAINT "probes_pkey" PRIMARY KEY("meeting_id","endpoint_id")
);
--> statement-breakpoint
CREATE TABLE "room_answers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "room_answers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"meeting_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"item" text NOT NULL,
	"verdict" text NOT NULL,
	"note" text NOT NULL,
	"checked_at" timestamp(3) with time zone NOT NULL,
	"received_at" timestamp(3) with time zone NOT NULL,
	"officer_id" uuid NOT NULL,
	"officer_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "timers" (
	"id" uuid PRIMARY KEY,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"due" timestamp(3) with time zone NOT NULL,
	"leased_by" text,
	"leased_until" timestamp(3) with time zone,
	"attempts" integer NOT NULL,
	"done_at" timestamp(3) with time zone,
	"cancelled" boolean NOT NULL
);
--> statement-breakpoint
CREATE INDEX "endpoints_site_id_index" ON "endpoints" ("site_id");--> statement-breakpoint
CREATE INDEX "lines_site_id_index" ON "lines" ("site_id");--> statement-breakpoint
CREATE INDEX "officer_sites_site_id_index" ON "officer_sites" ("site_id");--> statement-breakpoint
CREATE INDEX "rooms_site_id_index" ON "rooms" ("site_id");--> statement-breakpoint
CREATE INDEX "sessions_officer_id_expires_at_index" ON "sessions" ("officer_id","expires_at");--> statement-breakpoint
CREATE INDEX "meetings_state_opens_at_index" ON "meetings" ("state","opens_at");--> statement-breakpoint
CREATE INDEX "meetings_period" ON "meetings" USING gist (tstzrange(opens_at, closes_at));--> statement-breakpoint
CREATE INDEX "registrations_submitted_at_id_index" ON "registrations" ("submitted_at","id");--> statement-breakpoint
CREATE INDEX "registrations_state_submitted_at_id_index" ON "registrations" ("state","submitted_at","id");--> statement-breakpoint
CREATE INDEX "registrations_unit_id_submitted_at_id_index" ON "registrations" ("unit_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "registrations_pending" ON "registrations" ("opens_at","closes_at") WHERE state = 'submitted';--> statement-breakpoint
CREATE INDEX "journal_meeting_id_position_index" ON "journal" ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "journal_registration_id_position_index" ON "journal" ("registration_id","position");--> statement-breakpoint
CREATE INDEX "provisions_key_valid_from_version_index" ON "provisions" ("key","valid_from","version");--> statement-breakpoint
CREATE INDEX "call_legs_meeting_id_connected_at_index" ON "call_legs" ("meeting_id","connected_at");--> statement-breakpoint
CREATE UNIQUE INDEX "call_legs_one_open" ON "call_legs" ("meeting_id","site_id") WHERE disconnected_at is null;--> statement-breakpoint
CREATE INDEX "conduct_intents_open" ON "conduct_intents" ("meeting_id","begun_at") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "room_answers_meeting_id_site_id_item_received_at_id_index" ON "room_answers" ("meeting_id","site_id","item","received_at","id");--> statement-breakpoint
CREATE INDEX "timers_open" ON "timers" ("due") WHERE done_at is null and not cancelled;--> statement-breakpoint
CREATE INDEX "timers_subject" ON "timers" ("subject_id") WHERE done_at is null and not cancelled;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_officer_id_officers_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "endpoint_secrets" ADD CONSTRAINT "endpoint_secrets_endpoint_id_endpoints_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "endpoints"("id");--> statement-breakpoint
ALTER TABLE "endpoint_statuses" ADD CONSTRAINT "endpoint_statuses_endpoint_id_endpoints_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "endpoints"("id");--> statement-breakpoint
ALTER TABLE "endpoints" ADD CONSTRAINT "endpoints_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "endpoints" ADD CONSTRAINT "endpoints_room_id_rooms_id_fkey" FOREIGN KEY ("room_id") REFERENCES "rooms"("id");--> statement-breakpoint
ALTER TABLE "lines" ADD CONSTRAINT "lines_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "officer_sites" ADD CONSTRAINT "officer_sites_officer_id_officers_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "officer_sites" ADD CONSTRAINT "officer_sites_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_unit_id_units_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id");--> statement-breakpoint
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_officer_id_officers_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "sites" ADD CONSTRAINT "sites_unit_id_units_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id");--> statement-breakpoint
ALTER TABLE "sites" ADD CONSTRAINT "sites_successor_id_sites_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_successor_id_units_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "units"("id");--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_kept_by_officers_id_fkey" FOREIGN KEY ("kept_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "meeting_sites" ADD CONSTRAINT "meeting_sites_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "meeting_sites" ADD CONSTRAINT "meeting_sites_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "meeting_wishes" ADD CONSTRAINT "meeting_wishes_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "meeting_wishes" ADD CONSTRAINT "meeting_wishes_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_registration_id_registrations_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id");--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_unit_id_units_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id");--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_main_site_id_sites_id_fkey" FOREIGN KEY ("main_site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "registration_sites" ADD CONSTRAINT "registration_sites_registration_id_registrations_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id");--> statement-breakpoint
ALTER TABLE "registration_sites" ADD CONSTRAINT "registration_sites_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_unit_id_units_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id");--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_submitted_by_officers_id_fkey" FOREIGN KEY ("submitted_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_decided_by_officers_id_fkey" FOREIGN KEY ("decided_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "site_bookings" ADD CONSTRAINT "site_bookings_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "provisions" ADD CONSTRAINT "provisions_article_articles_key_fkey" FOREIGN KEY ("article") REFERENCES "articles"("key");--> statement-breakpoint
ALTER TABLE "call_legs" ADD CONSTRAINT "call_legs_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "call_legs" ADD CONSTRAINT "call_legs_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "conduct_intents" ADD CONSTRAINT "conduct_intents_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "conduct_intents" ADD CONSTRAINT "conduct_intents_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "conduct_intents" ADD CONSTRAINT "conduct_intents_endpoint_id_endpoints_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "endpoints"("id");--> statement-breakpoint
ALTER TABLE "gates" ADD CONSTRAINT "gates_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "probes" ADD CONSTRAINT "probes_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "probes" ADD CONSTRAINT "probes_endpoint_id_endpoints_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "endpoints"("id");--> statement-breakpoint
ALTER TABLE "probes" ADD CONSTRAINT "probes_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "room_answers" ADD CONSTRAINT "room_answers_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "room_answers" ADD CONSTRAINT "room_answers_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "room_answers" ADD CONSTRAINT "room_answers_officer_id_officers_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officers"("id");