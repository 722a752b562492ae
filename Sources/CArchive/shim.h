/* libarchive marks file kinds with cast macros that Swift cannot import. */
#pragma once
#include <archive.h>
#include <archive_entry.h>

static const unsigned int carchive_regular_file = AE_IFREG;
static const unsigned int carchive_directory = AE_IFDIR;
