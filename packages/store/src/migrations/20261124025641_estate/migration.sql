CREATE TABLE "former_names" (
	"id" uuid PRIMARY KEY,
	"unit_id" uuid,
	"site_id" uuid,
	"name" text NOT NULL,
	"name_en" text,
	"before" date NOT NULL,
	CONSTRAINT "former_names_of_one" CHECK (num_nonnulls("unit_id", "site_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "lines" ADD COLUMN "closed_at" timestamp(3) with time zone;--> statement-breakpoint
CREATE INDEX "former_names_unit_id_index" ON "former_names" ("unit_id");--> statement-breakpoint
CREATE INDEX "former_names_site_id_index" ON "former_names" ("site_id");--> statement-breakpoint
ALTER TABLE "former_names" ADD CONSTRAINT "former_names_unit_id_units_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id");--> statement-breakpoint
ALTER TABLE "former_names" ADD CONSTRAINT "former_names_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");