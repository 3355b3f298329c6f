import { defineCollection } from "astro:content";
import { contentLayer } from "./loaders/content-layer.ts";
import { collectionNames, collections as definitions } from "./schemas/index.ts";

export const collections = Object.fromEntries(
  collectionNames.map((name) => [
    name,
    defineCollection({ loader: contentLayer(name), schema: definitions[name].schema }),
  ]),
);
