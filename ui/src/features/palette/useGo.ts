import { useNavigate } from "@tanstack/react-router";

/** The focus leaves the search box, to which it may have returned, for the content of the screen that comes. */
export function toContent(): void {
  document.getElementById("main")?.focus({ preventScroll: true });
}

/** Goes to another screen and its content. */
export function useGo(): ReturnType<typeof useNavigate> {
  const navigate = useNavigate();
  return ((options: Parameters<typeof navigate>[0]) => {
    toContent();
    return navigate(options);
  }) as typeof navigate;
}
