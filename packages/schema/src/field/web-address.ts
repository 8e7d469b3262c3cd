import * as z from "zod";
import { isWebAddress } from "../web-address/isWebAddress.js";

/** A web address as `isWebAddress` of `@saan/schema/web-address` accepts it. */
export const webAddress = z.stringFormat("web-address", isWebAddress);
