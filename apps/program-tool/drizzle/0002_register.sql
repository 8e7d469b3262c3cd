CREATE TABLE "funding" (
	"id" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"record" jsonb NOT NULL,
	"record_version" integer NOT NULL,
	"search_text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"shown" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"record" jsonb NOT NULL,
	"record_version" integer NOT NULL,
	"search_text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"shown" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"record" jsonb NOT NULL,
	"record_version" integer NOT NULL,
	"search_text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "funding_updated_at" ON "funding" USING btree ("updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "indicator_reports_updated_at" ON "indicator_reports" USING btree ("updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meetings_updated_at" ON "meetings" USING btree ("updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);