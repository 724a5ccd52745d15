// The doors of libgit2 to the network, where it is linked in: shut. Nothing here ever speaks to
// one; so neither TLS, HTTP nor SSH comes with it, and no start reads the system's certificates.
namespace {

constexpr int nothing_to_do = 0;
constexpr int refused = -1;

}  // namespace

extern "C" {

bool git_http__expect_continue = false;

int git_socket_stream_global_init() {
  return nothing_to_do;
}
int git_mbedtls_stream_global_init() {
  return nothing_to_do;
}
int git_transport_ssh_global_init() {
  return nothing_to_do;
}
int git_mbedtls__set_cert_location(const char* /*file*/, const char* /*folder*/) {
  return refused;
}
int git_smart_subtransport_git(void** /*out*/, void* /*owner*/, void* /*payload*/) {
  return refused;
}
int git_smart_subtransport_http(void** /*out*/, void* /*owner*/, void* /*payload*/) {
  return refused;
}
int git_smart_subtransport_ssh(void** /*out*/, void* /*owner*/, void* /*payload*/) {
  return refused;
}

}  // extern "C"
