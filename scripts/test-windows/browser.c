/* A browser for the tests: writes down what it was given, a line for each argument. */
#include <stdio.h>

int main(int count, char **arguments) {
    FILE *opened = fopen("C:\\opened.txt", "a");
    if (!opened) return 1;
    fprintf(opened, "%d\n", count - 1);
    for (int i = 1; i < count; i++) fprintf(opened, "%s\n", arguments[i]);
    return fclose(opened);
}
