CREATE TABLE `bron` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bron` text NOT NULL,
	`regel` text NOT NULL,
	`plaats` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	`vastgelegd_op` text NOT NULL,
	`ingetrokken_op` text,
	`titel` text NOT NULL,
	`uitgever` text NOT NULL,
	`url` text,
	CONSTRAINT "bron_geldig" CHECK("bron"."geldig_van" IS date("bron"."geldig_van", '+0 days') AND "bron"."geldig_tot" IS date("bron"."geldig_tot", '+0 days')),
	CONSTRAINT "bron_geldig_volgorde" CHECK("bron"."geldig_tot" IS NULL OR "bron"."geldig_tot" > "bron"."geldig_van"),
	CONSTRAINT "bron_stand" CHECK("bron"."vastgelegd_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "bron"."vastgelegd_op", '+0 days') AND "bron"."ingetrokken_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "bron"."ingetrokken_op", '+0 days')),
	CONSTRAINT "bron_stand_volgorde" CHECK("bron"."ingetrokken_op" IS NULL OR "bron"."ingetrokken_op" > "bron"."vastgelegd_op")
);
--> statement-breakpoint
CREATE INDEX `bron_sleutel` ON `bron` (`bron`);--> statement-breakpoint
CREATE TABLE `gemeente` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bron` text NOT NULL,
	`regel` text NOT NULL,
	`plaats` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	`vastgelegd_op` text NOT NULL,
	`ingetrokken_op` text,
	`regelset` text NOT NULL,
	`gemeentecode` text NOT NULL,
	`naam` text NOT NULL,
	CONSTRAINT "gemeente_code" CHECK("gemeente"."gemeentecode" GLOB '[0-9][0-9][0-9][0-9]'),
	CONSTRAINT "gemeente_geldig" CHECK("gemeente"."geldig_van" IS date("gemeente"."geldig_van", '+0 days') AND "gemeente"."geldig_tot" IS date("gemeente"."geldig_tot", '+0 days')),
	CONSTRAINT "gemeente_geldig_volgorde" CHECK("gemeente"."geldig_tot" IS NULL OR "gemeente"."geldig_tot" > "gemeente"."geldig_van"),
	CONSTRAINT "gemeente_stand" CHECK("gemeente"."vastgelegd_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "gemeente"."vastgelegd_op", '+0 days') AND "gemeente"."ingetrokken_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "gemeente"."ingetrokken_op", '+0 days')),
	CONSTRAINT "gemeente_stand_volgorde" CHECK("gemeente"."ingetrokken_op" IS NULL OR "gemeente"."ingetrokken_op" > "gemeente"."vastgelegd_op")
);
--> statement-breakpoint
CREATE INDEX `gemeente_sleutel` ON `gemeente` (`regelset`,`gemeentecode`);--> statement-breakpoint
CREATE TABLE `normtijd` (
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
	`onderdeel` text NOT NULL,
	`omschrijving` text NOT NULL,
	`minuten` integer NOT NULL,
	`minuten_maximum` integer,
	`eenheid` text NOT NULL,
	`interpretatie` text,
	CONSTRAINT "normtijd_minuten" CHECK(typeof("normtijd"."minuten") = 'integer' AND "normtijd"."minuten" >= 0),
	CONSTRAINT "normtijd_minuten_maximum" CHECK("normtijd"."minuten_maximum" IS NULL OR (typeof("normtijd"."minuten_maximum") = 'integer' AND "normtijd"."minuten_maximum" >= 0 AND "normtijd"."minuten_maximum" > "normtijd"."minuten")),
	CONSTRAINT "normtijd_geldig" CHECK("normtijd"."geldig_van" IS date("normtijd"."geldig_van", '+0 days') AND "normtijd"."geldig_tot" IS date("normtijd"."geldig_tot", '+0 days')),
	CONSTRAINT "normtijd_geldig_volgorde" CHECK("normtijd"."geldig_tot" IS NULL OR "normtijd"."geldig_tot" > "normtijd"."geldig_van"),
	CONSTRAINT "normtijd_stand" CHECK("normtijd"."vastgelegd_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "normtijd"."vastgelegd_op", '+0 days') AND "normtijd"."ingetrokken_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "normtijd"."ingetrokken_op", '+0 days')),
	CONSTRAINT "normtijd_stand_volgorde" CHECK("normtijd"."ingetrokken_op" IS NULL OR "normtijd"."ingetrokken_op" > "normtijd"."vastgelegd_op")
);
--> statement-breakpoint
CREATE INDEX `normtijd_sleutel` ON `normtijd` (`regelset`,`sleutel`);--> statement-breakpoint
CREATE TABLE `parameter` (
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
	`omschrijving` text NOT NULL,
	`waarde` integer NOT NULL,
	`eenheid` text NOT NULL,
	`interpretatie` text,
	CONSTRAINT "parameter_waarde" CHECK(typeof("parameter"."waarde") = 'integer' AND "parameter"."waarde" >= 0),
	CONSTRAINT "parameter_geldig" CHECK("parameter"."geldig_van" IS date("parameter"."geldig_van", '+0 days') AND "parameter"."geldig_tot" IS date("parameter"."geldig_tot", '+0 days')),
	CONSTRAINT "parameter_geldig_volgorde" CHECK("parameter"."geldig_tot" IS NULL OR "parameter"."geldig_tot" > "parameter"."geldig_van"),
	CONSTRAINT "parameter_stand" CHECK("parameter"."vastgelegd_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "parameter"."vastgelegd_op", '+0 days') AND "parameter"."ingetrokken_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "parameter"."ingetrokken_op", '+0 days')),
	CONSTRAINT "parameter_stand_volgorde" CHECK("parameter"."ingetrokken_op" IS NULL OR "parameter"."ingetrokken_op" > "parameter"."vastgelegd_op")
);
--> statement-breakpoint
CREATE INDEX `parameter_sleutel` ON `parameter` (`regelset`,`sleutel`);--> statement-breakpoint
CREATE TABLE `regel` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bron` text NOT NULL,
	`regel` text NOT NULL,
	`plaats` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	`vastgelegd_op` text NOT NULL,
	`ingetrokken_op` text,
	`regelset` text NOT NULL,
	`thema` text NOT NULL,
	`soort` text NOT NULL,
	`omschrijving` text NOT NULL,
	CONSTRAINT "regel_geldig" CHECK("regel"."geldig_van" IS date("regel"."geldig_van", '+0 days') AND "regel"."geldig_tot" IS date("regel"."geldig_tot", '+0 days')),
	CONSTRAINT "regel_geldig_volgorde" CHECK("regel"."geldig_tot" IS NULL OR "regel"."geldig_tot" > "regel"."geldig_van"),
	CONSTRAINT "regel_stand" CHECK("regel"."vastgelegd_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "regel"."vastgelegd_op", '+0 days') AND "regel"."ingetrokken_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "regel"."ingetrokken_op", '+0 days')),
	CONSTRAINT "regel_stand_volgorde" CHECK("regel"."ingetrokken_op" IS NULL OR "regel"."ingetrokken_op" > "regel"."vastgelegd_op")
);
--> statement-breakpoint
CREATE INDEX `regel_sleutel` ON `regel` (`regelset`,`regel`);--> statement-breakpoint
CREATE TABLE `regelset` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bron` text NOT NULL,
	`regel` text NOT NULL,
	`plaats` text NOT NULL,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	`vastgelegd_op` text NOT NULL,
	`ingetrokken_op` text,
	`regelset` text NOT NULL,
	`versie` text NOT NULL,
	`naam` text NOT NULL,
	`geldigheid` text NOT NULL,
	CONSTRAINT "regelset_geldigheid" CHECK("regelset"."geldigheid" IN ('vermeld', 'afgeleid')),
	CONSTRAINT "regelset_geldig" CHECK("regelset"."geldig_van" IS date("regelset"."geldig_van", '+0 days') AND "regelset"."geldig_tot" IS date("regelset"."geldig_tot", '+0 days')),
	CONSTRAINT "regelset_geldig_volgorde" CHECK("regelset"."geldig_tot" IS NULL OR "regelset"."geldig_tot" > "regelset"."geldig_van"),
	CONSTRAINT "regelset_stand" CHECK("regelset"."vastgelegd_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "regelset"."vastgelegd_op", '+0 days') AND "regelset"."ingetrokken_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "regelset"."ingetrokken_op", '+0 days')),
	CONSTRAINT "regelset_stand_volgorde" CHECK("regelset"."ingetrokken_op" IS NULL OR "regelset"."ingetrokken_op" > "regelset"."vastgelegd_op")
);
--> statement-breakpoint
CREATE INDEX `regelset_sleutel` ON `regelset` (`regelset`);