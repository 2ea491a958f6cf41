use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

/// Values that are made once, when they are first asked for, and shared by all threads.
pub(super) struct Memo<K, V>(RwLock<HashMap<K, Arc<V>>>);

impl<K: Eq + Hash + Clone, V> Memo<K, V> {
    pub(super) fn new() -> Memo<K, V> {
        Memo(RwLock::new(HashMap::new()))
    }

    /// The value of a key. Two threads may both make it; one value stays.
    pub(super) fn get(&self, key: &K, make: impl FnOnce() -> V) -> Arc<V> {
        if let Some(value) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(key) {
            return value.clone();
        }
        let made = Arc::new(make());
        self.0.write().unwrap_or_else(PoisonError::into_inner).entry(key.clone()).or_insert(made).clone()
    }
}

impl<K, V> fmt::Debug for Memo<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memo").finish_non_exhaustive()
    }
}
