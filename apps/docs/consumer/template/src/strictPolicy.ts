import * as z from "zod";

// zod tries `new Function` when a schema is made, which a strict content security policy reports as an attack.
z.config({ jitless: true });
