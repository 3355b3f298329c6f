/** Astro's own tools know the types of components; plain TypeScript and the linter learn here that they are components. */
declare module "*.astro" {
  import type { AstroComponentFactory } from "astro/runtime/server/index.js";

  const component: AstroComponentFactory;
  export default component;
}
