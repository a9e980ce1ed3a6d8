//! The same on GitLab, whose jobs are lists of scripts.
