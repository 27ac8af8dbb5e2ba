// SPDX-License-Identifier: MIT
// As clang-format lays out the C++ sources: four columns in, a hundred wide.
export default { tabWidth: 4, printWidth: 100 };
