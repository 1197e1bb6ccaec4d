CREATE TABLE "meeting_templates" (
	"id" uuid PRIMARY KEY,
	"unit_id" uuid,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"kept_by" uuid NOT NULL,
	"kept_at" timestamp(3) with time zone NOT NULL,
	"retired_at" timestamp(3) with time zone,
	"retired_reason" text,
	CONSTRAINT "meeting_templates_retired_why" CHECK (("retired_at" is null) = ("retired_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "registration_drafts" (
	"id" uuid PRIMARY KEY,
	"unit_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"revises" uuid,
	"aside_of" uuid,
	"content" jsonb NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"registration_id" uuid,
	CONSTRAINT "registration_drafts_sent_as" CHECK (("state" = 'sent') = ("registration_id" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_templates_name" ON "meeting_templates" (coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid),lower(name)) WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX "registration_drafts_open" ON "registration_drafts" ("unit_id","saved_at") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "registration_drafts_author" ON "registration_drafts" ("author_id") WHERE state = 'open';--> statement-breakpoint
ALTER TABLE "meeting_templates" ADD CONSTRAINT "meeting_templates_unit_id_units_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id");--> statement-breakpoint
ALTER TABLE "meeting_templates" ADD CONSTRAINT "meeting_templates_kept_by_officers_id_fkey" FOREIGN KEY ("kept_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "registration_drafts" ADD CONSTRAINT "registration_drafts_unit_id_units_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id");--> statement-breakpoint
ALTER TABLE "registration_drafts" ADD CONSTRAINT "registration_drafts_author_id_officers_id_fkey" FOREIGN KEY ("author_id") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "registration_drafts" ADD CONSTRAINT "registration_drafts_revises_registrations_id_fkey" FOREIGN KEY ("revises") REFERENCES "registrations"("id");--> statement-breakpoint
ALTER TABLE "registration_drafts" ADD CONSTRAINT "registration_drafts_registration_id_registrations_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id");