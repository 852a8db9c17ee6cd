import { UNDETERMINED, useDataLang } from "../../components/dataLang";
import type { Filter } from "./address";
import { LABELS_ARE } from "./labels";

/** The language of a filter's labels, where it is not that of the interface. */
export function useLabelLang(): (filter: Filter) => string | undefined {
  const data = useDataLang();
  return (filter) => {
    switch (LABELS_ARE[filter]) {
      case "messages":
        return undefined;
      case "data":
        return data;
      case "any":
        return UNDETERMINED;
    }
  };
}
