//! One Tauri command per use case, expanded from the one table in `app`.

use serde_json::Value;
use tauri::{Runtime, State};

use crate::shell::Shell;

macro_rules! adapters {
    ($($name:ident: $request:ty => $response:ty, $effect:ident, $function:path;)*) => {
        $(
            #[tauri::command]
            async fn $name(shell: State<'_, Shell>, lang: String, request: Value) -> Result<Value, Value> {
                shell.call(stringify!($name), lang, request).await
            }
        )*

        /// Hands each call of the page to its adapter.
        pub(crate) fn handler<R: Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }

        /// The names in the table.
        #[cfg(test)]
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}
app::commands!(adapters);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_may_call_the_use_cases_and_nothing_else() {
        let capability: Value =
            serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
        let allowed: Vec<String> = capability["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|permission| permission.as_str().unwrap().to_owned())
            .collect();
        let wanted: Vec<String> = NAMES
            .iter()
            .map(|name| format!("allow-{}", name.replace('_', "-")))
            .collect();
        assert_eq!(
            allowed, wanted,
            "capabilities/main.json lists the commands of the table, in its order, and no other permission"
        );
    }
}
