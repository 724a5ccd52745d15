// The extensions that SQLite brings with it, where it is linked in: left out. The index has no
// table of theirs, and each would enter itself at every start.
extern "C" {

struct sqlite3;

int sqlite3Fts3Init(sqlite3* /*database*/) {
  return 0;
}
int sqlite3Fts5Init(sqlite3* /*database*/) {
  return 0;
}
int sqlite3RtreeInit(sqlite3* /*database*/) {
  return 0;
}
int sqlite3DbstatRegister(sqlite3* /*database*/) {
  return 0;
}
int sqlite3StmtVtabInit(sqlite3* /*database*/) {
  return 0;
}

}  // extern "C"
