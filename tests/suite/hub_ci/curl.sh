#!/bin/bash
# `curl` to a forge's API as the workflows use it.
set -eu
method=GET path= body=
while [ $# -gt 0 ]; do
    case $1 in
        --request) method=$2; shift ;;
        --data-binary) body=${2#@}; shift ;;
        --header) case $2 in *oken*" "?* | *TOKEN*" "?* | Content-Type*) ;; *) echo "no token" >&2; exit 1 ;; esac; shift ;;
        --output) shift ;;
        --silent | --show-error | --fail) ;;
        *) path=$1 ;;
    esac
    shift
done
ROBOT="forgejo-actions" exec bash "$(dirname "$0")/api.sh" "$method" "$path" "$body"
