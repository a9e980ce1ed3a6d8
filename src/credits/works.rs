//! What citation formats say about a work: the hub as a whole, or one page of it.
