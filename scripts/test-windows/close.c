/* Closes the window of the program, as the cross in its corner does. Not taskkill: that closes the hidden windows of its event loop too. */
#include <string.h>
#include <windows.h>

static BOOL CALLBACK close_window(HWND window, LPARAM found) {
    char class[64] = "";
    GetClassNameA(window, class, sizeof class);
    if (IsWindowVisible(window) && strcmp(class, "Window Class") == 0) *(int *)found += PostMessageA(window, WM_SYSCOMMAND, SC_CLOSE, 0);
    return TRUE;
}

int main(void) {
    int found = 0;
    EnumWindows(close_window, (LPARAM)&found);
    return found == 1 ? 0 : 1;
}
