import * as z from "zod";

// zod would compile parsers with `new Function`, which the page's security policy forbids. Imported before anything that
// makes a schema.
z.config({ jitless: true });
