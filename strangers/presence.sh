#!/bin/sh
# SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
# SPDX-License-Identifier: Apache-2.0
#
# Stands in for a hall's module that compares person and card (docs/howto/compare-person-and-card.md). A real one looks
# through a camera; this one says what it was started with:  presence.sh SAME|OTHER|UNSURE|NONSENSE|HANG|CRASH
read -r question
case "$question" in
    *'"documentNumber"'*'"documentType"'*) ;;
    *'"documentType"'*'"documentNumber"'*) ;;
    *) exit 3 ;;
esac
case "$1" in
    HANG) exec sleep 600 ;;
    CRASH) kill -SEGV $$ ;;
    NONSENSE) echo '<html>' ;;
    *) printf '{"result": "%s"}\n' "$1" ;;
esac
