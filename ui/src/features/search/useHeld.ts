import { type PointerEvent, useEffect, useState } from "react";

/** What ends a press; the last two for a press whose end a drag or a menu of the system has kept. */
const ENDS = ["pointerup", "pointercancel", "dragend", "keydown"] as const;

/**
 * Holds a value as it was when a pointer went down, until it is up again: what somebody aims at must not move away
 * under the pointer.
 */
export function useHeld<T>(value: T): readonly [held: T, onPointerDown: (event: PointerEvent) => void] {
  const [held, hold] = useState<readonly [T]>();
  useEffect(() => {
    if (!held) {
      return undefined;
    }
    // The click comes after the pointer is up, in the same task.
    const release = (): void => void setTimeout(hold);
    for (const end of ENDS) {
      addEventListener(end, release);
    }
    return () => {
      for (const end of ENDS) {
        removeEventListener(end, release);
      }
    };
  }, [held]);
  return [
    held ? held[0] : value,
    (event) => {
      if (event.button === 0) {
        hold([value]);
      }
    },
  ];
}
