ALTER TABLE "presences" ADD COLUMN "version" integer DEFAULT 1;--> statement-breakpoint
ALTER TABLE "presences" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "presences" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "presences" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "presences" DROP CONSTRAINT "presences_pkey";--> statement-breakpoint
ALTER TABLE "presences" ADD PRIMARY KEY ("meeting_id","site_id","officer_id","round","version");--> statement-breakpoint
DROP INDEX "journal_exceptions";--> statement-breakpoint
CREATE INDEX "journal_exceptions" ON "journal" ("event","at") WHERE event in ('meeting.started', 'duty.excused', 'meeting.changed', 'meeting.restored', 'series.changed', 'series.extended', 'waitlist.accepted');--> statement-breakpoint
CREATE UNIQUE INDEX "presences_standing" ON "presences" ("meeting_id","site_id","officer_id","round") WHERE "withdrawn_at" is null;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_withdrawn_by_officers_id_fkey" FOREIGN KEY ("withdrawn_by") REFERENCES "officers"("id");