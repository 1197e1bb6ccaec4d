CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY,
	"officer_id" uuid NOT NULL,
	"substitute_id" uuid NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"posts" jsonb,
	"absent" boolean NOT NULL,
	"reason" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp(3) with time zone NOT NULL,
	"revoked_by" uuid,
	"revoked_at" timestamp(3) with time zone,
	"revocation_reason" text,
	CONSTRAINT "delegations_days" CHECK ("last_day" >= "first_day"),
	CONSTRAINT "delegations_of_two" CHECK ("officer_id" <> "substitute_id"),
	CONSTRAINT "delegations_revoked_whole" CHECK (num_nulls("revoked_by", "revoked_at", "revocation_reason") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "officer_post_sites" (
	"post_id" uuid,
	"site_id" uuid,
	CONSTRAINT "officer_post_sites_pkey" PRIMARY KEY("post_id","site_id")
);
--> statement-breakpoint
CREATE TABLE "officer_posts" (
	"id" uuid PRIMARY KEY,
	"officer_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date,
	"withdrawn_at" timestamp(3) with time zone,
	CONSTRAINT "officer_posts_days" CHECK ("last_day" >= "first_day")
);
--> statement-breakpoint
ALTER TABLE "journal" ADD COLUMN "on_behalf_of" jsonb;--> statement-breakpoint
CREATE INDEX "delegations_officer_id_last_day_index" ON "delegations" ("officer_id","last_day");--> statement-breakpoint
CREATE INDEX "delegations_substitute_id_last_day_index" ON "delegations" ("substitute_id","last_day");--> statement-breakpoint
CREATE INDEX "officer_post_sites_site_id_index" ON "officer_post_sites" ("site_id");--> statement-breakpoint
CREATE INDEX "officer_posts_officer_id_index" ON "officer_posts" ("officer_id");--> statement-breakpoint
CREATE INDEX "officer_posts_unit_id_index" ON "officer_posts" ("unit_id");--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_officer_id_officers_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_substitute_id_officers_id_fkey" FOREIGN KEY ("substitute_id") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_made_by_officers_id_fkey" FOREIGN KEY ("made_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_revoked_by_officers_id_fkey" FOREIGN KEY ("revoked_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "officer_post_sites" ADD CONSTRAINT "officer_post_sites_post_id_officer_posts_id_fkey" FOREIGN KEY ("post_id") REFERENCES "officer_posts"("id");--> statement-breakpoint
ALTER TABLE "officer_post_sites" ADD CONSTRAINT "officer_post_sites_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "officer_posts" ADD CONSTRAINT "officer_posts_officer_id_officers_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "officer_posts" ADD CONSTRAINT "officer_posts_unit_id_units_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id");