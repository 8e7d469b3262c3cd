// A module of its own: a glob's imports come before all others of its module, and the order of layers, which tokens.css
// says, must come first, or the base would be more than the components.
import.meta.glob("../packages/ui/src/*/*.css", { eager: true });
