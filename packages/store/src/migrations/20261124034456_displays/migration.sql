CREATE TABLE "displays" (
	"id" uuid PRIMARY KEY,
	"site_id" uuid NOT NULL,
	"name" text NOT NULL,
	"token_hash" bytea NOT NULL UNIQUE,
	"opened_at" timestamp(3) with time zone NOT NULL,
	"opened_by_name" text NOT NULL,
	"revoked_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "public_meetings" (
	"meeting_id" uuid PRIMARY KEY,
	"since" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "displays_site_id_index" ON "displays" ("site_id");--> statement-breakpoint
ALTER TABLE "displays" ADD CONSTRAINT "displays_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "public_meetings" ADD CONSTRAINT "public_meetings_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");