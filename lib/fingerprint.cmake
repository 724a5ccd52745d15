# Writes OUT: the hash of the sources by which records are read; an index made by others is made anew.
set(all "")
foreach(file IN LISTS FILES)
  file(SHA256 ${file} hash)
  string(APPEND all "${hash}")
endforeach()
string(SHA256 fingerprint "${all}")
string(SUBSTRING ${fingerprint} 0 16 fingerprint)
file(WRITE ${OUT} "#include \"index/layout.h\"\nnamespace dc::index {\nconst std::string_view fingerprint = \"${fingerprint}\";\n}\n")
