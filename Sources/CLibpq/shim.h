/* Swift does not see a macro that is a character. */
#pragma once
#include <libpq-fe.h>

/* The five characters that say what went wrong; NULL if the server did not say. */
static inline const char *clibpq_state(const PGresult *result) { return PQresultErrorField(result, PG_DIAG_SQLSTATE); }
