/* Preloaded into Janus by the tests: Janus leaves loopback interfaces out, so this hides that they are ones. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <ifaddrs.h>
#include <net/if.h>

int getifaddrs(struct ifaddrs **list) {
  int (*original)(struct ifaddrs **) = (int (*)(struct ifaddrs **))dlsym(RTLD_NEXT, "getifaddrs");
  int outcome = original(list);
  if (outcome == 0) {
    for (struct ifaddrs *one = *list; one; one = one->ifa_next) one->ifa_flags &= ~IFF_LOOPBACK;
  }
  return outcome;
}
