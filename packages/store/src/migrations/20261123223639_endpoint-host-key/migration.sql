ALTER TABLE "endpoints" ADD COLUMN "legacy_algorithms" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "endpoints" ADD COLUMN "host_key_fingerprint" text;--> statement-breakpoint
ALTER TABLE "endpoints" ADD COLUMN "host_key_pinned_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "endpoints" ADD CONSTRAINT "endpoints_host_key" CHECK (("host_key_fingerprint" is null) = ("host_key_pinned_at" is null));