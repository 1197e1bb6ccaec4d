CREATE TABLE "notice_feed" (
	"one" boolean PRIMARY KEY,
	"position" bigint NOT NULL,
	CONSTRAINT "notice_feed_one" CHECK ("one")
);
--> statement-breakpoint
CREATE TABLE "notice_settings" (
	"officer_id" uuid PRIMARY KEY,
	"language" text NOT NULL,
	"muted" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"officer_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" jsonb NOT NULL,
	"sentence" jsonb NOT NULL,
	"article" text NOT NULL,
	"link" text NOT NULL,
	"registration_id" text,
	"meeting_id" text,
	"source" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"read_at" timestamp(3) with time zone,
	"mail" text NOT NULL,
	"mail_attempts" integer DEFAULT 0 NOT NULL,
	"mail_due" timestamp(3) with time zone,
	"mail_trouble" text
);
--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once" ON "notices" ("source","officer_id","kind");--> statement-breakpoint
CREATE INDEX "notices_officer_id_id_index" ON "notices" ("officer_id","id");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" ("officer_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notices_mail_due" ON "notices" ("mail_due") WHERE mail in ('waiting', 'sending');--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_officer_id_officers_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_officer_id_officers_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officers"("id");--> statement-breakpoint
-- What was decided before there were notices is told to nobody.
INSERT INTO notice_feed (one, position) SELECT true, position FROM journal_head;
