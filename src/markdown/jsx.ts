import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;
export type PropValue = string | number | boolean | null | PropValue[] | { [key: string]: PropValue };
type JsxAttributeValue = string | { value: string } | null | undefined;

export interface JsxProps {
  values: Record<string, PropValue>;
  /** Names whose value is not a literal, or `...` for a spread. */
  notLiteral: string[];
}

/** Literal attribute values of a component; expressions are never run. */
export function propsOf(node: JsxNode): JsxProps {
  const props: JsxProps = { values: {}, notLiteral: [] };
  for (const attribute of node.attributes) {
    if (attribute.type !== "mdxJsxAttribute") props.notLiteral.push("...");
    else {
      const value = literal(attribute.value);
      if (value === undefined) props.notLiteral.push(attribute.name);
      else props.values[attribute.name] = value;
    }
  }
  return props;
}

function literal(value: JsxAttributeValue): PropValue | undefined {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value;
  return json(value.value) ?? json(value.value.replace(/,\s*([\]}])/g, "$1"));
}

function json(text: string): PropValue | undefined {
  try {
    return JSON.parse(text) as PropValue;
  } catch {
    return undefined;
  }
}
