CREATE TABLE `activiteit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bron` text NOT NULL,
	`regel` text NOT NULL,
	`plaats` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	`vastgelegd_op` text NOT NULL,
	`ingetrokken_op` text,
	`regelset` text NOT NULL,
	`sleutel` text NOT NULL,
	`resultaat` text NOT NULL,
	`ruimte` text,
	`soort` text NOT NULL,
	`omschrijving` text NOT NULL,
	`aantal` integer,
	`per` integer,
	`eenheid` text,
	`interpretatie` text,
	CONSTRAINT "activiteit_frequentie" CHECK(("activiteit"."aantal" IS NULL AND "activiteit"."per" IS NULL AND "activiteit"."eenheid" IS NULL) OR (typeof("activiteit"."aantal") = 'integer' AND "activiteit"."aantal" > 0 AND typeof("activiteit"."per") = 'integer' AND "activiteit"."per" > 0 AND "activiteit"."eenheid" IS NOT NULL)),
	CONSTRAINT "activiteit_geldig" CHECK("activiteit"."geldig_van" IS date("activiteit"."geldig_van", '+0 days') AND "activiteit"."geldig_tot" IS date("activiteit"."geldig_tot", '+0 days')),
	CONSTRAINT "activiteit_geldig_volgorde" CHECK("activiteit"."geldig_tot" IS NULL OR "activiteit"."geldig_tot" > "activiteit"."geldig_van"),
	CONSTRAINT "activiteit_stand" CHECK("activiteit"."vastgelegd_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "activiteit"."vastgelegd_op", '+0 days') AND "activiteit"."ingetrokken_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "activiteit"."ingetrokken_op", '+0 days')),
	CONSTRAINT "activiteit_stand_volgorde" CHECK("activiteit"."ingetrokken_op" IS NULL OR "activiteit"."ingetrokken_op" > "activiteit"."vastgelegd_op")
);
--> statement-breakpoint
CREATE INDEX `activiteit_sleutel` ON `activiteit` (`regelset`,`sleutel`);--> statement-breakpoint
CREATE TABLE `begeleidingsnorm` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bron` text NOT NULL,
	`regel` text NOT NULL,
	`plaats` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	`vastgelegd_op` text NOT NULL,
	`ingetrokken_op` text,
	`regelset` text NOT NULL,
	`sleutel` text NOT NULL,
	`activiteit` text NOT NULL,
	`type` text NOT NULL,
	`omschrijving` text NOT NULL,
	`frequenties` text NOT NULL,
	`opties` text NOT NULL,
	`interpretatie` text,
	CONSTRAINT "begeleidingsnorm_lijsten" CHECK(json_type("begeleidingsnorm"."frequenties") = 'array' AND json_type("begeleidingsnorm"."opties") = 'array'),
	CONSTRAINT "begeleidingsnorm_geldig" CHECK("begeleidingsnorm"."geldig_van" IS date("begeleidingsnorm"."geldig_van", '+0 days') AND "begeleidingsnorm"."geldig_tot" IS date("begeleidingsnorm"."geldig_tot", '+0 days')),
	CONSTRAINT "begeleidingsnorm_geldig_volgorde" CHECK("begeleidingsnorm"."geldig_tot" IS NULL OR "begeleidingsnorm"."geldig_tot" > "begeleidingsnorm"."geldig_van"),
	CONSTRAINT "begeleidingsnorm_stand" CHECK("begeleidingsnorm"."vastgelegd_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "begeleidingsnorm"."vastgelegd_op", '+0 days') AND "begeleidingsnorm"."ingetrokken_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "begeleidingsnorm"."ingetrokken_op", '+0 days')),
	CONSTRAINT "begeleidingsnorm_stand_volgorde" CHECK("begeleidingsnorm"."ingetrokken_op" IS NULL OR "begeleidingsnorm"."ingetrokken_op" > "begeleidingsnorm"."vastgelegd_op")
);
--> statement-breakpoint
CREATE INDEX `begeleidingsnorm_sleutel` ON `begeleidingsnorm` (`regelset`,`sleutel`);